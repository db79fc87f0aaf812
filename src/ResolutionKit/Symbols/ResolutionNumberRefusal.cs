namespace ResolutionKit.Symbols;

/// <summary>Says why a text is not a resolution number, and which number it should be if that can be told.</summary>
internal static class ResolutionNumberRefusal
{
    private const string Forms = "write it as 77/37, 43/78 H, 217 A (III), 1373 (2001), S-10/2 or 2006/23";

    private static readonly Respelling[] s_respellings =
    [
        Respelling.Trim,
        Respelling.Characters,
        new("leave out the words around it and write", WithoutWords),
        Respelling.Stops,
        Respelling.Address,
        new("letters and Roman numerals are capitals: write", text => text.ToUpperInvariant()),
        Respelling.Zeros,
        new("the letter of a set stands before the session: write", WithLetterBeforeSession),
        Respelling.Blanks,
        new("a slash stands between session and number: write", WithSlash),
    ];

    public static string Explain(string text, Organ? organ)
    {
        if (text.Length == 0)
        {
            return $"A resolution number is missing: {Forms}.";
        }

        return $"'{text}' is not a resolution number: {Reason(text, organ)}.";
    }

    /// <summary>The number meant by a text that is none; null where that cannot be told, or where the number alone would be read as another organ's.</summary>
    public static ResolutionNumber? Respell(string text, Organ? organ)
    {
        var meant = NumberParts.TryRead(text.AsSpan(), out var parts) ? InOtherForm(organ, parts) : Read(text, organ) ?? Find(text, organ)?.Number;
        return meant is { } number && ResolutionNumberParser.TryParse(number.ToString().AsSpan(), organ, out var read) && read == number ? number : null;
    }

    /// <summary>Why an organ has no such number, as a clause; the number looks like one.</summary>
    public static string ReasonOf(Organ organ, in NumberParts parts) => parts switch
    {
        { Form: NumberForm.None } or { Form: NumberForm.RomanSession or NumberForm.SessionSlash, Session.Number: 0 } => "it names no session",
        { Year: not 0 and (< NumberingConvention.FirstYear or > NumberingConvention.LastYear) } => $"no organ of the United Nations met in {parts.Year}",
        { Form: NumberForm.YearSlash or NumberForm.SessionSlash, Serial: > NumberingConvention.LastNumberOfSession } => "numbers within a session or year go up to 999",
        { Serial: < 1 } => "numbers start at 1",
        { Form: NumberForm.Running, Letter: not default(char) } => "resolutions of the Security Council have no letter",
        { Form: NumberForm.Running, Year: 0 } => $"a number alone does not tell the text: write it with its session or year, as 77/{parts.Serial} or {parts.Serial} (2001)",
        { Form: NumberForm.YearSlash } when organ is Organ.EconomicAndSocialCouncil or Organ.CommissionOnHumanRights =>
            $"until 1977 the {organ.ToName()} numbered by session, in Roman numerals, as in 1503 (XLVIII)",
        { Form: NumberForm.SessionSlash } when organ == Organ.GeneralAssembly =>
            $"{UntilLastRoman(parts.Session.Kind)} the session stood in Roman numerals, in parentheses: write {Spell(organ, NumberForm.RomanSession, parts)}",
        { Form: NumberForm.RomanSession } when organ == Organ.GeneralAssembly =>
            $"{SinceSlash(parts.Session.Kind)} the session stands before a slash, in digits: write {Spell(organ, NumberForm.SessionSlash, parts)}",
        _ => $"the {organ.ToName()} does not number its texts so",
    };

    private static string Reason(string text, Organ? organ)
    {
        if (NumberParts.TryRead(text.AsSpan(), out var parts))
        {
            return ReasonOf(MeantBy(organ, parts), parts);
        }

        if (DocumentSymbol.TryParse(text, out var symbol))
        {
            return symbol.ResolutionNumber is { } number
                ? $"it is a document symbol; texts cite it as {number}"
                : "it is the symbol of another document";
        }

        return Find(text, organ) is var (advice, right) ? $"{advice} {right}" : ReasonOfShape(Respelling.Characters.Apply(text).Trim());
    }

    private static (string Advice, ResolutionNumber Number)? Find(string text, Organ? organ) =>
        Respelling.Find(text, s_respellings, candidate => Read(candidate, organ) is not null) is var (advice, right) ? (advice, Read(right, organ)!.Value) : null;

    private static ResolutionNumber? Read(string text, Organ? organ)
    {
        if (ResolutionNumberParser.TryParse(text.AsSpan(), organ, out var number))
        {
            return number;
        }

        return DocumentSymbol.TryParse(text, out var symbol) ? symbol.ResolutionNumber : null;
    }

    /// <summary>The number that a text of the right shape means: one of the Assembly with its session in the other form.</summary>
    private static ResolutionNumber? InOtherForm(Organ? organ, in NumberParts parts)
    {
        var other = parts with { Form = parts.Form == NumberForm.SessionSlash ? NumberForm.RomanSession : NumberForm.SessionSlash };
        return parts.Form is NumberForm.SessionSlash or NumberForm.RomanSession && MeantBy(organ, parts) == Organ.GeneralAssembly && NumberingConvention.Allows(Organ.GeneralAssembly, other)
            ? new ResolutionNumber(Organ.GeneralAssembly, other)
            : null;
    }

    private static string ReasonOfShape(string text)
    {
        var slashes = text.Split('/').Length - 1;
        var open = text.IndexOf('(');
        if (slashes > 1)
        {
            return "it has more than one slash; session and number are parted by one, as in 77/37";
        }

        if (Session.TryParse(text, out var session))
        {
            return $"it names a session but no text: write it as {session}/1";
        }

        if (text.Contains(" and ") || text.Contains(" to ") || text.Contains(','))
        {
            return "it names several texts: give each by itself, as 31/6 A and 31/6 B";
        }

        if (open > 0 && text[text.Length - 1] != ')')
        {
            return "its parenthesis is not closed, or text follows it";
        }

        if (open > 0 && SymbolScanner.CountDigits(text.AsSpan(open + 1)) == 0)
        {
            var inner = text.Substring(open + 1, text.Length - open - 2);
            return Session.TryParse(inner, out _) ? Forms : $"'{inner}' is not a session in Roman numerals";
        }

        return Forms;
    }

    /// <summary>Whose number it would be: the organ named, where it has such a form at all, else the one that the form implies.</summary>
    private static Organ MeantBy(Organ? organ, in NumberParts parts)
    {
        var implied = NumberingConvention.OrganOf(parts.Form, parts.Session);
        return organ is { } meant && (meant != Organ.SecurityCouncil || parts.Form == NumberForm.Running) ? meant : implied;
    }

    private static string UntilLastRoman(SessionKind kind) => kind switch
    {
        SessionKind.Special => "up to the seventh special session of the General Assembly (1975)",
        SessionKind.Emergency => "up to the fifth emergency special session of the General Assembly (1967)",
        _ => "up to the thirtieth session of the General Assembly (1975)",
    };

    private static string SinceSlash(SessionKind kind) => kind switch
    {
        SessionKind.Special => "since the eighth special session of the General Assembly (1978)",
        SessionKind.Emergency => "since the sixth emergency special session of the General Assembly (1980)",
        _ => "since the thirty-first session of the General Assembly (1976)",
    };

    private static string Spell(Organ organ, NumberForm form, in NumberParts parts) => new ResolutionNumber(organ, parts with { Form = form }).ToString();

    private static string WithoutWords(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["resolutions ", "resolution ", "decisions ", "decision ", "res. ", "no. ", "第"])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text.Substring(word.Length);
            }
        }

        var end = text.IndexOf('号');
        return (end > 0 ? text.Substring(0, end) : text).Trim();
    }

    private static string WithLetterBeforeSession(string text)
    {
        var open = text.IndexOf('(');
        var close = text.IndexOf(')');
        var letter = close < 0 ? string.Empty : text.Substring(close + 1).Trim();
        return open > 0 && letter.Length == 1 && SymbolScanner.IsCapital(letter[0])
            ? $"{text.Substring(0, open).Trim()} {letter} {text.Substring(open, close + 1 - open)}"
            : text;
    }

    private static string WithSlash(string text)
    {
        var at = text.LastIndexOfAny(['-', ':', '.', '\\', '|', '_']);
        return at > 0 && SymbolScanner.IsDigit(text[at - 1]) && text.IndexOf('/') < 0 ? $"{text.Substring(0, at)}/{text.Substring(at + 1)}" : text;
    }
}
