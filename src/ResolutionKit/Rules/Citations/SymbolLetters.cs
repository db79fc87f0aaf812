using ResolutionKit.References;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1019: letters of a document symbol are small where they should be capital, or the reverse.</summary>
/// <remarks>Only what is a symbol but for its letters is reported. Addresses of sites, in which letters may be small, are not.</remarks>
public sealed class SymbolLetters() : DraftRule(Definition)
{
    // Series whose symbols may be written in small letters and still be known for what they are.
    private static readonly string[] s_series = ["A", "S", "E", "ST", "T", "CCPR", "CEDAW", "CERD", "CRC", "CAT", "CMW", "CRPD", "CED"];

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1019",
        Title = "Letters of a document symbol",
        MessageFormat = "Capitals are part of a symbol: write {1} for {0}.",
        DefaultSeverity = Severity.Warning,
        Why = "Documents are found by their symbols, which are spelt in one way: A/RES/77/37, A/77/380/Add.1.",
        Fixes = RuleFixes.Safe,
        InAdoptedTexts = RuleLevel.Info,
        IsForUnitedNations = true,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        var text = context.Passage.Prose.Text;
        for (var slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && IsPart(text[start - 1]) && text[start - 1] != '(')
            {
                start--;
            }

            var end = DocumentSymbols.EndOf(text, start);
            if (end <= slash)
            {
                continue;
            }

            var symbol = text.Substring(start, end - start);
            if (!IsInAddress(text, start) && Respelt(symbol) is { } right)
            {
                var span = TextSpan.FromBounds(start, end);
                context.Report(new Finding(span, symbol, right) { Fixes = context.Fix($"Write “{right}”", isSafe: true, span, right) });
            }

            slash = end - 1;
        }
    }

    private static string? Respelt(string symbol)
    {
        if (!SymbolScanner.IsLetter(symbol[0]) || DocumentSymbol.TryParse(symbol, out _))
        {
            return null;
        }

        var right = SymbolVocabulary.Respell(symbol);
        var series = right.Substring(0, right.IndexOf('/'));
        // A single slash parts a/c, s/70 and the like.
        return right != symbol && Array.IndexOf(s_series, series) >= 0 && right.IndexOf('/', series.Length + 1) > 0 && SymbolScanner.HasDigit(right.AsSpan()) &&
            DocumentSymbol.TryParse(right, out var parsed) && parsed.ToString() == right
            ? right
            : null;
    }

    private static bool IsInAddress(string text, int start) => start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is ':' or '@' or '=' or '_' or '?' or '&' or '%' or '#');

    private static bool IsPart(char character) => SymbolScanner.IsLetter(character) || SymbolScanner.IsDigit(character) || character is '/' or '.' or '-' or '(' or ')';
}
