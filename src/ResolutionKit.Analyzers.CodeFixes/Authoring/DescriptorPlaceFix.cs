using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ResolutionKit.Analyzers.Authoring;

namespace ResolutionKit.Analyzers.CodeFixes.Authoring;

/// <summary>Mends RK0205: makes a descriptor once, in a static readonly field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DescriptorPlaceFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AuthoringDescriptors.NotStatic.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation)
            {
                continue;
            }

            if (StaticField.Of(creation) is { } field && await field.CanBeMadeAsync(context.Document, context.CancellationToken).ConfigureAwait(false))
            {
                Offer(context, diagnostic, $"Make '{field.Name}' static readonly", field.Make);
            }
            else if (IntroducedField.Of(creation) is { } introduced)
            {
                Offer(context, diagnostic, $"Keep it in a static field '{introduced.Name}'", introduced.Make);
            }
        }
    }

    private static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, Func<SyntaxNode, SyntaxNode> make) =>
        context.RegisterCodeFix(CodeAction.Create(title, cancellation => ApplyAsync(context.Document, make, cancellation), nameof(DescriptorPlaceFix)), diagnostic);

    private static async Task<Document> ApplyAsync(Document document, Func<SyntaxNode, SyntaxNode> make, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root ? document.WithSyntaxRoot(make(root)) : document;
}
