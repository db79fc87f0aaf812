using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.CodeFixes.Code;

/// <summary>Offers the one way in which a finding in code can be mended: some changes of its file.</summary>
public abstract class TextFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindFixAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is var (title, changes))
            {
                // One key for all findings of a rule, whatever is written in each place, so that they can be mended together.
                context.RegisterCodeFix(CodeAction.Create(title, cancellation => ApplyAsync(context.Document, changes, cancellation), diagnostic.Id), diagnostic);
            }
        }
    }

    private protected abstract Task<(string Title, ImmutableArray<TextChange> Changes)?> FindFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation);

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
