using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ResolutionKit.Analyzers.Code;

namespace ResolutionKit.Analyzers.CodeFixes.Code;

/// <summary>Writes the right date of a citation, in the form in which the wrong one is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationDateFixProvider))]
public sealed class CitationDateFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RK0004"];

    private protected override async Task<(string Title, ImmutableArray<TextChange> Changes)?> FindFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (KnownDate.Read(diagnostic.Find(CodeProperties.Date)) is not { } date ||
            await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root ||
            await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var expression = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var changes = ConstantTexts.WithoutConversions(model.GetOperation(expression, cancellation)) switch
        {
            IObjectCreationOperation creation => [.. Parts(creation.Arguments, date)],
            IInvocationOperation call when call.Arguments.Given("s") is { } text => Text(text, date),
            _ => ImmutableArray<TextChange>.Empty,
        };
        return changes.IsEmpty ? null : ($"Write {date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}", changes);
    }

    private static IEnumerable<TextChange> Parts(ImmutableArray<IArgumentOperation> arguments, DateOnly date)
    {
        foreach (var (parameter, right) in new[] { ("year", date.Year), ("month", date.Month), ("day", date.Day) })
        {
            if (arguments.Given(parameter) is { } given && given.AsNumber() != right)
            {
                yield return new TextChange(given.Syntax.Span, right.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static ImmutableArray<TextChange> Text(IOperation text, DateOnly date)
    {
        var right = date.ToString(KnownDate.Form, CultureInfo.InvariantCulture);
        return [StringToken.Change(text.Syntax, right) ?? new TextChange(text.Syntax.Span, SymbolDisplay.FormatLiteral(right, quote: true))];
    }
}
