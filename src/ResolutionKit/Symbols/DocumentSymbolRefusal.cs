namespace ResolutionKit.Symbols;

/// <summary>Says why a text is not a document symbol, and which symbol it should be if that can be told.</summary>
internal static class DocumentSymbolRefusal
{
    private const string Forms = "write it as A/RES/77/37, A/C.1/73/L.37 or S/2018/922";

    /// <summary>Organizations whose documents bear symbols that look alike.</summary>
    private static readonly (string Start, string Organization)[] s_others =
    [
        ("GC(", "International Atomic Energy Agency"),
        ("GOV/", "International Atomic Energy Agency"),
        ("INFCIRC/", "International Atomic Energy Agency"),
        ("OEA/", "Organization of American States"),
        ("AG/RES.", "Organization of American States"),
        ("WHA", "World Health Organization"),
    ];

    private static readonly Respelling[] s_respellings =
    [
        Respelling.Trim,
        Respelling.Characters,
        Respelling.Address,
        Respelling.Stops,
        new("capitals are part of a symbol: write", SymbolVocabulary.Respell),
        new("capitals are part of a symbol: write", text => text.IndexOf('/') < 0 ? SymbolVocabulary.Respell(text.ToUpperInvariant()) : text),
        Respelling.Zeros,
        Respelling.Blanks,
        new("slashes part it: write", WithSlashes),
    ];

    /// <summary>The organization whose symbol a text is, where it is not the United Nations; null else.</summary>
    public static string? OtherOrganizationOf(ReadOnlySpan<char> text)
    {
        foreach (var (start, organization) in s_others)
        {
            // WHA77.1 has digits where a series of the United Nations could go on in letters.
            if (text.StartsWith(start.AsSpan()) && (start != "WHA" || (text.Length > 3 && SymbolScanner.IsDigit(text[3]))))
            {
                return organization;
            }
        }

        return null;
    }

    public static string Explain(string text) => text.Length == 0
        ? $"A document symbol is missing: {Forms}."
        : $"'{text}' is not a document symbol: {Reason(text)}.";

    /// <summary>The symbol meant by a text that is none; null where that cannot be told.</summary>
    public static DocumentSymbol? Respell(string text)
    {
        if (OtherOrganizationOf(text.AsSpan()) is not null)
        {
            return null;
        }

        return ResolutionNumber.TryParse(text, out var number) && DocumentSymbol.TryParse(number.ToSymbol(), out var symbol) ? symbol : Find(text)?.Symbol;
    }

    private static string Reason(string text)
    {
        if (OtherOrganizationOf(text.AsSpan()) is { } organization)
        {
            return $"it is one of the {organization}, not of the United Nations";
        }

        if (ResolutionNumber.TryParse(text, out var number))
        {
            return $"it is a resolution number; the symbol is {number.ToSymbol()}";
        }

        return Find(text) is var (advice, right) ? $"{advice} {right}" : ReasonOfShape(text);
    }

    private static (string Advice, DocumentSymbol Symbol)? Find(string text) =>
        Respelling.Find(text, s_respellings, static candidate => DocumentSymbol.TryParse(candidate, out _)) is var (advice, right) && DocumentSymbol.TryParse(right, out var symbol)
            ? (advice, symbol)
            : null;

    private static string ReasonOfShape(string text)
    {
        var elements = text.Split('/');
        if (elements.Length < 2 || !DocumentSymbolParser.IsSeries(elements[0]))
        {
            return Forms;
        }

        if (Array.IndexOf(elements, string.Empty) >= 0)
        {
            return "nothing stands between two of its slashes";
        }

        var adopted = AdoptedTextSymbol.IndexOfNature(elements);
        if (adopted > 0)
        {
            return ReasonOfNumber(elements, adopted);
        }

        for (var i = 1; i < elements.Length; i++)
        {
            if (elements[i].TrimEnd('.') is "Add" or "Rev" or "Corr" or "Amend")
            {
                return $"{elements[i]} has a number, as in {elements[i].TrimEnd('.')}.1";
            }

            if (i < elements.Length - 1 && SymbolSuffix.TryParse(elements[i].AsSpan(), out _) && !SymbolSuffix.TryParse(elements[i + 1].AsSpan(), out _))
            {
                return $"{elements[i]} is a suffix, which stands at the end";
            }
        }

        return SymbolScanner.HasDigit(text.AsSpan()) ? Forms : "it has no number";
    }

    private static string ReasonOfNumber(string[] elements, int nature)
    {
        var organ = AdoptedTextSymbol.OrganOf(string.Join("/", elements, 0, nature));
        var rest = string.Join("/", elements, nature + 1, elements.Length - nature - 1);
        if (rest.Length == 0)
        {
            return $"the number after {elements[nature]} is missing";
        }

        var problem = ResolutionNumberParser.Parse(rest.AsSpan(), organ, out var number);
        return problem?.TrimEnd('.') ?? $"{number} is not a number of the {organ.ToName()}";
    }

    private static string WithSlashes(string text) => text.IndexOf('/') < 0 ? text.Replace('-', '/').Replace('_', '/').Replace('\\', '/') : text;
}
