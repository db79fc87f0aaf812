namespace ResolutionKit.Symbols;

/// <summary>Symbols of resolutions and decisions: <c>A/RES/77/37</c>, <c>A/HRC/DEC/6/102</c>, <c>E/RES/1503(XLVIII)</c>.</summary>
internal static class AdoptedTextSymbol
{
    /// <summary>Where the element <c>RES</c> or <c>DEC</c> stands; -1 where there is none.</summary>
    public static int IndexOfNature(ReadOnlySpan<string> elements)
    {
        for (var i = 1; i < elements.Length; i++)
        {
            if (elements[i] is "RES" or "DEC")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a text in parentheses belongs to a number: <c>2001</c>, <c>III</c>, <c>S-VI</c>.</summary>
    public static bool IsSessionOrYear(ReadOnlySpan<char> text) => Session.TryParse(text, out _) || SymbolScanner.TryNumber(text, 4, out _);

    public static SymbolParts? Read(ReadOnlySpan<string> elements, int nature, ImmutableArray<SymbolSuffix> suffixes)
    {
        var prefix = string.Join("/", elements.Slice(0, nature).ToArray());
        var rest = string.Join("/", elements.Slice(nature + 1).ToArray());
        var organ = OrganOf(prefix);
        var set = TakeSet(ref rest);
        if (!TryReadNumber(rest, organ, out var number) && (organ != Organ.Other || !SymbolScanner.HasDigit(rest.AsSpan())))
        {
            return null;
        }

        var kind = elements[nature] == "DEC" ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution;
        var stem = organ == Organ.Other ? $"{prefix}/{elements[nature]}/{rest}" : number.ToSymbol(kind);
        return new SymbolParts(DocumentSymbolParser.Join(stem + set, suffixes), elements[0])
        {
            Body = nature > 1 ? prefix.Substring(elements[0].Length + 1) : null,
            Nature = elements[nature],
            Session = number.Session.IsDefault ? null : number.Session,
            Year = number.Year == 0 ? null : number.Year,
            Serial = number.IsDefault ? null : number.Serial,
            ResolutionNumber = number.IsDefault ? null : number,
            Suffixes = suffixes,
        };
    }

    /// <summary>The organ whose resolutions have a prefix.</summary>
    public static Organ OrganOf(string prefix)
    {
        for (var organ = Organ.GeneralAssembly; organ <= Organ.TrusteeshipCouncil; organ++)
        {
            if (ResolutionNumberFormatter.PrefixOf(organ) == prefix)
            {
                return organ;
            }
        }

        return Organ.Other;
    }

    private static bool TryReadNumber(string text, Organ organ, out ResolutionNumber number)
    {
        // The library's 217(III)A is read as well as the printed 217 A (III).
        var last = text.Length - 1;
        if (last > 1 && text[last - 1] == ')' && SymbolScanner.IsCapital(text[last]))
        {
            var open = text.IndexOf('(');
            text = text.Substring(0, open) + text[last] + text.Substring(open, last - open);
        }

        return ResolutionNumberParser.TryParse(text.AsSpan(), organ, out number) && number.Organ == organ;
    }

    /// <summary>Takes the letters of a whole set off, <c>A-L</c> in <c>A/RES/48/75A-L</c>: they are no number's letter.</summary>
    private static string TakeSet(ref string text)
    {
        var at = text.Length - 3;
        if (at < 1 || text[at + 1] != '-' || !SymbolScanner.IsCapital(text[at]) || !SymbolScanner.IsCapital(text[at + 2]) || text[at] >= text[at + 2])
        {
            return string.Empty;
        }

        var set = text.Substring(at);
        text = text.Substring(0, at);
        return set;
    }
}
