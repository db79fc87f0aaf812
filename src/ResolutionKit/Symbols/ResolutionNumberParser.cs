namespace ResolutionKit.Symbols;

/// <summary>Reads resolution numbers in their citing form, and says what is wrong with a text that is none.</summary>
internal static class ResolutionNumberParser
{
    private const string Forms = "write it as 77/37, 43/78 H, 217 A (III), 1373 (2001), S-10/2 or 2006/23";

    /// <summary>Reads a number; returns what is wrong with the text, or null.</summary>
    public static string? Parse(ReadOnlySpan<char> text, Organ? organ, out ResolutionNumber number)
    {
        number = default;
        if (text.IsEmpty)
        {
            return $"A resolution number is missing: {Forms}.";
        }

        var slash = text.IndexOf('/');
        if (slash > 0)
        {
            return ParseSlash(text, slash, organ, out number);
        }

        var open = text.IndexOf('(');
        return open > 0 ? ParseParenthesis(text, open, organ, out number) : Refuse(text);
    }

    private static string? ParseSlash(ReadOnlySpan<char> text, int slash, Organ? organ, out ResolutionNumber number)
    {
        number = default;
        var head = text.Slice(0, slash);
        if (!TrySerial(text.Slice(slash + 1), out var serial, out var letter))
        {
            return Refuse(text);
        }

        if (SymbolScanner.TryNumber(head, 4, out var year) && year >= 1000)
        {
            if (year is < 1946 or > 2199)
            {
                return $"'{text.ToString()}' is not a resolution number: no organ of the United Nations met in {year}.";
            }

            number = ResolutionNumber.OfYear(year, serial, letter, organ ?? Organ.EconomicAndSocialCouncil);
            return null;
        }

        if (!Session.TryParse(head, out var session) || RomanNumeral.TryParse(head.Slice(head.LastIndexOf('-') + 1), out _))
        {
            return Refuse(text);
        }

        var meant = organ ?? Organ.GeneralAssembly;
        if (ResolutionNumber.IsRomanSession(meant, session) && meant is Organ.GeneralAssembly)
        {
            var roman = ResolutionNumber.OfSession(session, serial, letter, meant);
            return $"'{text.ToString()}' is not a resolution number of the General Assembly: the session stood in parentheses then, as in {roman}.";
        }

        number = ResolutionNumber.OfSession(session, serial, letter, meant);
        return null;
    }

    private static string? ParseParenthesis(ReadOnlySpan<char> text, int open, Organ? organ, out ResolutionNumber number)
    {
        number = default;
        if (text[text.Length - 1] != ')' || !TrySerial(TrimOneBlank(text.Slice(0, open)), out var serial, out var letter))
        {
            return Refuse(text);
        }

        var inner = text.Slice(open + 1, text.Length - open - 2);
        if (SymbolScanner.TryNumber(inner, 4, out var year) && year >= 1000)
        {
            if (year is < 1946 or > 2199)
            {
                return $"'{text.ToString()}' is not a resolution number: the Security Council did not meet in {year}.";
            }

            if (letter is not null)
            {
                return $"'{text.ToString()}' is not a resolution number: resolutions of the Security Council have no letter.";
            }

            number = ResolutionNumber.OfSecurityCouncil(serial, year);
            return null;
        }

        if (!Session.TryParse(inner, out var session) || !RomanNumeral.TryParse(inner.Slice(inner.LastIndexOf('-') + 1), out _))
        {
            return Refuse(text);
        }

        // The Assembly wrote Roman sessions up to the thirtieth; beyond it only the Economic and Social Council reached.
        var meant = organ ?? (ResolutionNumber.IsRomanSession(Organ.GeneralAssembly, session) ? Organ.GeneralAssembly : Organ.EconomicAndSocialCouncil);
        if (!ResolutionNumber.IsRomanSession(meant, session))
        {
            return $"'{text.ToString()}' is not a resolution number: by then the session stood before a slash, as in {session}/{serial}.";
        }

        number = ResolutionNumber.OfSession(session, serial, letter, meant);
        return null;
    }

    private static bool TrySerial(ReadOnlySpan<char> text, out int serial, out char? letter)
    {
        letter = null;
        if (text.Length > 1 && SymbolScanner.IsCapital(text[text.Length - 1]))
        {
            letter = text[text.Length - 1];
            text = TrimOneBlank(text.Slice(0, text.Length - 1));
        }

        return SymbolScanner.TryNumber(text, 4, out serial);
    }

    private static ReadOnlySpan<char> TrimOneBlank(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[text.Length - 1] is ' ' or '\u00A0' ? text.Slice(0, text.Length - 1) : text;

    private static string Refuse(ReadOnlySpan<char> text) => $"'{text.ToString()}' is not a resolution number: {Forms}.";
}
