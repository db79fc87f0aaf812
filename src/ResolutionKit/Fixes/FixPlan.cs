using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Fixes;

/// <summary>Chooses the fixes that can be applied to a text together.</summary>
internal static class FixPlan
{
    /// <summary>One fix for each finding that has one, the first by place before others that would change the same text.</summary>
    /// <param name="text">The text, as it was checked.</param>
    /// <param name="selection">Which fixes may be applied.</param>
    /// <param name="leftOut">The indices of findings that are not to be mended.</param>
    public static List<PlannedFix> Of(CheckedDraft text, FixSelection selection, HashSet<int> leftOut)
    {
        var source = text.Draft.Source!;
        var candidates = new List<PlannedFix>();
        for (var i = 0; i < text.Found.Length; i++)
        {
            if (!leftOut.Contains(i) && Choose(text.Found[i], selection) is { } fix && Prepare(source, fix) is { } prepared)
            {
                candidates.Add(new PlannedFix(i, prepared));
            }
        }

        var plan = new List<PlannedFix>();
        var edits = new List<TextEdit>();
        foreach (var candidate in candidates.OrderBy(static candidate => candidate.Fix.Edits[0].Span.Start))
        {
            if (candidate.Fix.Edits.All(edit => !edits.Exists(other => Collide(edit, other))))
            {
                plan.Add(candidate);
                edits.AddRange(candidate.Fix.Edits);
            }
        }

        return plan;
    }

    private static DraftFix? Choose(DraftDiagnostic diagnostic, FixSelection selection) =>
        diagnostic.Fixes.FirstOrDefault(static fix => fix.IsSafe) ?? (selection == FixSelection.All ? diagnostic.Fixes.FirstOrDefault() : null);

    // The fix in the text's own line ends, its edits in order; null for one that changes nothing, or that cannot be applied as a whole.
    private static DraftFix? Prepare(SourceText source, DraftFix fix)
    {
        TextEdit[] edits =
        [
            .. fix.Edits.OrderBy(static edit => edit.Span)
                .Select(edit => edit with { NewText = WithLineEnds(source, edit) })
                .Where(edit => edit.Span.End > source.Length || source.ToString(edit.Span) != edit.NewText),
        ];
        var end = 0;
        foreach (var edit in edits)
        {
            if (edit.Span.Start < end || edit.Span.End > source.Length)
            {
                return null;
            }

            end = edit.Span.End;
        }

        return edits.Length == 0 ? null : fix with { Edits = [.. edits] };
    }

    private static string WithLineEnds(SourceText source, TextEdit edit) =>
        edit.NewText.IndexOf('\n') < 0 ? edit.NewText : edit.NewText.Replace("\r\n", "\n").Replace("\n", source.GetLineEnd(edit.Span.Start));

    // Whether it would matter which of two edits comes first. Two that are the same are one.
    private static bool Collide(TextEdit one, TextEdit other) =>
        one != other && (one.Span.Overlaps(other.Span) ||
            ((one.Span.IsEmpty || other.Span.IsEmpty) && one.Span.Start <= other.Span.End && other.Span.Start <= one.Span.End));
}
