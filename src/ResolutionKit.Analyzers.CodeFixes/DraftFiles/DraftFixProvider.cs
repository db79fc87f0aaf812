using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.CodeFixes.DraftFiles;

/// <summary>Offers the library's own fixes of what is found in a draft, one by one, all of one rule, or all that are safe.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DraftFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".md", ".markdown", ".yaml", ".yml", ".txt"])]
public sealed class DraftFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. RuleCatalog.All.Where(static rule => rule.Descriptor.Fixes != RuleFixes.None).Select(static rule => rule.Descriptor.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DraftFixAllProvider.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var (document, fixes) = (context.TextDocument, FindingProperties.FixesOf(diagnostic.Properties));
            for (var i = 0; i < fixes.Length; i++)
            {
                var (fix, key) = (fixes[i], new FixKey(diagnostic.Id, i));
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => DraftEdits.ApplyAsync(document, [fix], cancellation), key.ToString()), diagnostic);
                context.RegisterCodeFix(
                    CodeAction.Create($"{fix.Title}, and mend all of {diagnostic.Id} in this draft so", cancellation => DraftMender.MendRuleAsync(document, key, cancellation), $"{key} in draft"), diagnostic);
            }

            if (fixes.Any(static fix => fix.IsSafe))
            {
                context.RegisterCodeFix(CodeAction.Create("Mend all that can be mended safely in this draft", cancellation => DraftMender.MendSafelyAsync(document, cancellation), "safe in draft"), diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
