using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ResolutionKit.Analyzers.Authoring;

namespace ResolutionKit.Analyzers.CodeFixes.Authoring;

/// <summary>Mends RK0208: writes the full stop of a message, or takes that of a title away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FullStopFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [AuthoringDescriptors.FullStop.Id];

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
            if (LastLiteralOf(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } literal)
            {
                continue;
            }

            var end = literal.Span.End - StringLiterals.LengthOfEnd(literal.Token);
            var last = end > literal.SpanStart ? root.GetText()[end - 1] : default;
            if (FullStop.IsTooMany(literal.Token.ValueText) && last is '.' or '。')
            {
                Offer(context, diagnostic, "Take the full stop away", new TextChange(new TextSpan(end - 1, 1), string.Empty));
            }
            else if (FullStop.IsMissing(literal.Token.ValueText) && !char.IsWhiteSpace(last))
            {
                Offer(context, diagnostic, "End with a full stop", new TextChange(new TextSpan(end, 0), "."));
            }
        }
    }

    private static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, TextChange change)
    {
        // One key for both, so that all are mended at once.
        context.RegisterCodeFix(CodeAction.Create(title, cancellation => ApplyAsync(context.Document, change, cancellation), nameof(FullStopFix)), diagnostic);
    }

    private static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }

    // A constant of another name may stand elsewhere, and be used elsewhere, too.
    private static LiteralExpressionSyntax? LastLiteralOf(SyntaxNode node)
    {
        while (true)
        {
            switch (node)
            {
                case LiteralExpressionSyntax literal when literal.Token.IsKind(SyntaxKind.StringLiteralToken) || literal.Token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken):
                    return literal;
                case BinaryExpressionSyntax sum:
                    node = sum.Right;
                    break;
                case ParenthesizedExpressionSyntax inner:
                    node = inner.Expression;
                    break;
                default:
                    return null;
            }
        }
    }
}
