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

    private static readonly (string Prefix, Organ Organ, AdoptedTextKind Kind)[] Series =
    [
        ("A/RES/", Organ.GeneralAssembly, AdoptedTextKind.Resolution),
        ("A/DEC/", Organ.GeneralAssembly, AdoptedTextKind.Decision),
        ("S/RES/", Organ.SecurityCouncil, AdoptedTextKind.Resolution),
        ("A/HRC/RES/", Organ.HumanRightsCouncil, AdoptedTextKind.Resolution),
        ("A/HRC/DEC/", Organ.HumanRightsCouncil, AdoptedTextKind.Decision),
        ("E/RES/", Organ.EconomicAndSocialCouncil, AdoptedTextKind.Resolution),
        ("E/DEC/", Organ.EconomicAndSocialCouncil, AdoptedTextKind.Decision),
        ("E/CN.4/RES/", Organ.CommissionOnHumanRights, AdoptedTextKind.Resolution),
        ("E/CN.4/DEC/", Organ.CommissionOnHumanRights, AdoptedTextKind.Decision),
        ("T/RES/", Organ.TrusteeshipCouncil, AdoptedTextKind.Resolution),
    ];

    /// <summary>Reads a symbol; returns what is wrong with it, or null.</summary>
    public static string? Parse(ReadOnlySpan<char> symbol, out ResolutionNumber number, out AdoptedTextKind kind, out string? part)
    {
        number = default;
        kind = default;
        part = null;
        foreach (var (prefix, organ, nature) in Series)
        {
            if (symbol.StartsWith(prefix.AsSpan()))
            {
                kind = nature;
                var rest = symbol.Slice(prefix.Length);
                var suffix = rest.Slice(LengthOfNumber(rest)).Trim();
                var problem = ResolutionNumberParser.Parse(rest.Slice(0, LengthOfNumber(rest)), organ, out number);
                return problem is not null || number.Organ != organ ? $"'{symbol.ToString()}' is not the symbol of a resolution or decision: {Forms}."
                    : suffix.IsEmpty ? null
                    : ParseSuffix(symbol, suffix, ref number, out part);
            }
        }

        return symbol.IsEmpty
            ? $"A symbol is missing: {Forms}."
            : $"'{symbol.ToString()}' is not the symbol of a resolution or decision: {Forms}.";
    }

    private static string? ParseSuffix(ReadOnlySpan<char> symbol, ReadOnlySpan<char> suffix, ref ResolutionNumber number, out string? part)
    {
        part = null;
        if (number.Organ == Organ.SecurityCouncil)
        {
            return $"'{symbol.ToString()}' has '{suffix.ToString()}' behind the number: resolutions of the Security Council have no parts.";
        }

        for (var i = 0; i < suffix.Length; i++)
        {
            if (!SymbolScanner.IsCapital(suffix[i]) && (i == 0 || !(SymbolScanner.IsDigit(suffix[i]) || suffix[i] == '-')))
            {
                return $"'{suffix.ToString()}' in '{symbol.ToString()}' is not a letter or part: write it as H, IV, B-IX or A-C.";
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

    /// <summary>How much of a text is a number without its letter: up to the parenthesis that closes, or the digits after the slash.</summary>
    private static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf(')');
        if (close >= 0)
        {
            return close + 1;
        }

        var slash = text.IndexOf('/') + 1;
        return slash + SymbolScanner.CountDigits(text.Slice(slash));
    }
}
