using Microsoft.CodeAnalysis;
using ResolutionKit.Analyzers.DraftFiles;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.CodeFixes.DraftFiles;

/// <summary>Mends a draft as a whole, checked as the project checks it.</summary>
internal static class DraftMender
{
    /// <summary>Applies the same fix to all that a rule finds in a draft.</summary>
    public static Task<Solution> MendRuleAsync(TextDocument document, FixKey key, CancellationToken cancellation)
    {
        var drafts = BuildDrafts.Of(document.Project.AnalyzerOptions, isConcurrent: false, cancellation);
        var fixes = drafts.Find(document.FilePath ?? string.Empty) is { } item
            ? drafts.FindingsOf(item, cancellation).Where(finding => finding.Rule.Id == key.RuleId).Select(finding => key.Choose(finding.Fixes)).OfType<Rules.DraftFix>()
            : [];
        return DraftEdits.ApplyAsync(document, fixes, cancellation);
    }

    /// <summary>Applies all safe fixes, as the tool's <c>check --fix</c> does: each is kept only if its finding goes with it and nothing as grave comes.</summary>
    public static async Task<Solution> MendSafelyAsync(TextDocument document, CancellationToken cancellation)
    {
        var drafts = BuildDrafts.Of(document.Project.AnalyzerOptions, isConcurrent: false, cancellation);
        if (drafts.Find(document.FilePath ?? string.Empty) is not { } item || drafts.Mend(item, cancellation) is not { IsChanged: true } result)
        {
            return document.Project.Solution;
        }

        var before = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return DraftEdits.Replace(document, RoslynText.From(result.After.Content, before.Encoding, before.ChecksumAlgorithm));
    }
}
