using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ResolutionKit.Analyzers.Code;

namespace ResolutionKit.Analyzers.CodeFixes.Code;

/// <summary>Writes the right date in a string or comment, in the form of the language.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrittenDateFixProvider))]
public sealed class WrittenDateFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RK0007"];

    private protected override Task<(string Title, ImmutableArray<TextChange> Changes)?> FindFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        Task.FromResult<(string Title, ImmutableArray<TextChange> Changes)?>(
            diagnostic.Find(CodeProperties.Replacement) is { } right ? ($"Write {right}", [new TextChange(diagnostic.Location.SourceSpan, right)]) : null);
}
