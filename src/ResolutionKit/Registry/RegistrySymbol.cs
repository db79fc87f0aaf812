using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>Reads the symbols under which registries list resolutions and decisions.</summary>
/// <remarks>
/// They are the symbols of the texts, without blanks, and more: what was voted on by itself has a part behind its number,
/// as in <c>A/RES/33/116B-IX</c> (section IX of 33/116 B) or <c>A/RES/75/254A-C</c>.
/// </remarks>
internal static class RegistrySymbol
{
    private const string Forms = "write it as A/RES/73/266, A/RES/43/78H, A/RES/217(III)A, S/RES/1373(2001), A/HRC/RES/12/1 or A/DEC/72/512";

    /// <summary>Reads a symbol; returns what is wrong with it, or null.</summary>
    public static string? Parse(string symbol, out ResolutionNumber number, out AdoptedTextKind kind, out string? part)
    {
        part = null;
        var length = LengthWithoutSuffix(symbol);
        var isRead = DocumentSymbol.TryParse(symbol.AsSpan(0, length), out var document);
        number = document.ResolutionNumber ?? default;
        kind = document.Nature == "DEC" ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution;
        if (!isRead || number.IsDefault || number.Organ == Organ.Other || !document.Suffixes.IsEmpty)
        {
            return symbol.Length == 0 ? $"A symbol is missing: {Forms}." : $"'{symbol}' is not the symbol of a resolution or decision: {Forms}.";
        }

        var suffix = symbol.AsSpan(length).Trim();
        return suffix.IsEmpty ? null : ParseSuffix(symbol, suffix, ref number, out part);
    }

    private static string? ParseSuffix(string symbol, ReadOnlySpan<char> suffix, ref ResolutionNumber number, out string? part)
    {
        part = null;
        if (number.Organ == Organ.SecurityCouncil)
        {
            return $"'{symbol}' has '{suffix.ToString()}' behind the number: resolutions of the Security Council have no parts.";
        }

        for (var i = 0; i < suffix.Length; i++)
        {
            if (!SymbolScanner.IsCapital(suffix[i]) && (i == 0 || !(SymbolScanner.IsDigit(suffix[i]) || suffix[i] == '-')))
            {
                return $"'{suffix.ToString()}' in '{symbol}' is not a letter or part: write it as H, IV, B-IX or A-C.";
            }
        }

        if (suffix.Length == 1)
        {
            number = number.WithLetter(suffix[0]);
        }
        else
        {
            part = suffix.ToString();
        }

        return null;
    }

    /// <summary>How much of a symbol stands before its letter or part: up to the parenthesis that closes, or the digits after the last slash.</summary>
    private static int LengthWithoutSuffix(string symbol)
    {
        var close = symbol.IndexOf(')');
        if (close >= 0)
        {
            return close + 1;
        }

        var serial = symbol.LastIndexOf('/') + 1;
        return serial + SymbolScanner.CountDigits(symbol.AsSpan(serial));
    }
}
