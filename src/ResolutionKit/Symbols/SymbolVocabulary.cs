namespace ResolutionKit.Symbols;

/// <summary>The words of document symbols that are spelt in one way only.</summary>
/// <remarks>Source: United Nations document symbols, guide of the Dag Hammarskjöld Library.</remarks>
internal static class SymbolVocabulary
{
    // Ad hoc committee; standing or main committee; commission; conference; governing council; preparatory committee; subcommittee; subcommission; working
    // group; General Committee (Bureau); Human Rights Council; Special Political Committee.
    private static readonly string[] s_bodies = ["AC", "C", "CN", "CONF", "GC", "PC", "SC", "Sub", "WG", "BUR", "HRC", "SPC"];

    // Limited distribution; summary and verbatim records; working and conference room papers; restricted; information; non-governmental organizations;
    // petitions; presidential statements; observations and communications; agendas; bulletins, administrative instructions and circulars of the Secretariat.
    private static readonly string[] s_natures =
        ["L", "SR", "PV", "WP", "CRP", "R", "RES", "DEC", "PRST", "INF", "NGO", "PET", "OC", "Agenda", "SGB", "AI", "IC"];

    private static readonly string[] s_suffixes = ["Add", "Rev", "Corr", "Amend", "Summary"];

    /// <summary>Series whose symbols carry the session of their committee: <c>CCPR/C/123/…</c>.</summary>
    private static readonly string[] s_treatyBodies = ["CCPR", "CEDAW", "CERD", "CRC", "CAT", "CMW", "CRPD", "CED"];

    public static bool IsBody(ReadOnlySpan<char> word) => Contains(s_bodies, word);

    public static bool IsNature(ReadOnlySpan<char> word) => Contains(s_natures, word);

    public static bool IsSuffix(ReadOnlySpan<char> word) => Contains(s_suffixes, word);

    public static bool IsTreatyBody(string series) => Array.IndexOf(s_treatyBodies, series) >= 0;

    /// <summary>Whether a word of an element is one of these, but with other letters in capitals: <c>Res</c>, <c>ADD</c>.</summary>
    public static bool IsMisspelt(ReadOnlySpan<char> word) =>
        RightSpelling(word) is { } right && !word.SequenceEqual(right.AsSpan());

    /// <summary>A symbol with each word of this vocabulary, and its series, as it is spelt: <c>a/Res/77/37</c> becomes <c>A/RES/77/37</c>.</summary>
    public static string Respell(string symbol)
    {
        var elements = symbol.Split('/');
        elements[0] = elements[0].ToUpperInvariant();
        for (var i = 1; i < elements.Length; i++)
        {
            var word = WordOf(elements[i].AsSpan());
            if (RightSpelling(word) is { } right)
            {
                elements[i] = $"{right}{elements[i].Substring(word.Length)}";
            }
        }

        return string.Join("/", elements);
    }

    /// <summary>The letters with which an element begins, if what follows is its number or nothing.</summary>
    public static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> element)
    {
        var length = 0;
        while (length < element.Length && SymbolScanner.IsLetter(element[length]))
        {
            length++;
        }

        return length == element.Length || element[length] is '.' or '(' or '*' ? element.Slice(0, length) : default;
    }

    private static string? RightSpelling(ReadOnlySpan<char> word)
    {
        foreach (var words in (ReadOnlySpan<string[]>)[s_bodies, s_natures, s_suffixes])
        {
            foreach (var candidate in words)
            {
                if (word.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.SequenceEqual(candidate.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
