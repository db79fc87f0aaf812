using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.CodeFixes.DraftFiles;

/// <summary>Applies the same fix to all that a rule finds in the drafts of a project or a solution.</summary>
/// <remarks>For one draft there is an offer of its own: an editor does not tell a fix of all which additional document it was asked for.</remarks>
internal sealed class DraftFixAllProvider : FixAllProvider
{
    public static DraftFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var action = FixKey.Parse(fixAllContext.CodeActionEquivalenceKey) is { } key
            ? CodeAction.Create($"Mend all of {key.RuleId} so", cancellation => MendAsync(fixAllContext.WithCancellationToken(cancellation), key), nameof(DraftFixAllProvider))
            : null;
        return Task.FromResult(action);
    }

    private static async Task<Solution> MendAsync(FixAllContext context, FixKey key)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (var project in projects)
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var found in diagnostics.Where(diagnostic => diagnostic.Id == key.RuleId).GroupBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal))
            {
                if (solution.GetProject(project.Id)!.AdditionalDocuments.FirstOrDefault(document => document.FilePath == found.Key) is { } document)
                {
                    var fixes = found.Select(diagnostic => key.Choose(FindingProperties.FixesOf(diagnostic.Properties))).OfType<DraftFix>();
                    solution = await DraftEdits.ApplyAsync(document, fixes, context.CancellationToken).ConfigureAwait(false);
                }
            }
        }

        return solution;
    }
}
