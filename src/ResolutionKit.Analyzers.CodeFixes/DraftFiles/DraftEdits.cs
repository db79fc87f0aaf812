using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionKit.Rules;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace ResolutionKit.Analyzers.CodeFixes.DraftFiles;

/// <summary>Applies the edits of fixes to a draft.</summary>
internal static class DraftEdits
{
    /// <summary>The solution with fixes applied to a draft. The edits of one fix are made together or not at all: where two fixes would change the same text, the first holds.</summary>
    public static async Task<Solution> ApplyAsync(TextDocument document, IEnumerable<DraftFix> fixes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var made = new List<TextChange>();
        foreach (var fix in fixes.OrderBy(static fix => fix.Edits[0].Span))
        {
            var changes = fix.Edits.Select(static edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText)).ToList();
            if (changes.TrueForAll(change => change.Span.End <= text.Length && !made.Exists(other => Touch(other.Span, change.Span))))
            {
                made.AddRange(changes);
            }
        }

        return Replace(document, text.WithChanges(made.OrderBy(static change => change.Span)));
    }

    /// <summary>The solution with another text for a draft.</summary>
    public static Solution Replace(TextDocument document, Microsoft.CodeAnalysis.Text.SourceText text) => document.Project.Solution.WithAdditionalDocumentText(document.Id, text);

    // Insertions at one place have no order, so they count as the same text.
    private static bool Touch(TextSpan left, TextSpan right) => left.OverlapsWith(right) || left.Start == right.Start || (left.IsEmpty && right.Contains(left.Start)) || (right.IsEmpty && left.Contains(right.Start));
}
