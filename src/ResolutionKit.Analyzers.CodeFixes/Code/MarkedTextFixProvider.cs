using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ResolutionKit.Analyzers.Code;

namespace ResolutionKit.Analyzers.CodeFixes.Code;

/// <summary>Writes the right spelling of numbers, symbols and sessions, and the path of the draft that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkedTextFixProvider))]
public sealed class MarkedTextFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RK0001", "RK0002", "RK0003", "RK0006"];

    private protected override async Task<(string Title, ImmutableArray<TextChange> Changes)?> FindFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        // A constant that is defined elsewhere may be right for others.
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return diagnostic.Find(CodeProperties.Replacement) is { } value && StringToken.Change(root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), value) is { } change
            ? ($"Write {value}", [change])
            : null;
    }
}
