namespace ResolutionKit.Symbols;

/// <summary>Symbols of all documents that are no resolutions: says what each element between the slashes means.</summary>
/// <remarks>
/// An element is told by its word (<c>C.1</c> a body, <c>L.37</c> a nature) or, where it is a number, by its place: the last one is the document's,
/// one before it a year if it looks like one and else a session, where the series counts by sessions. What is not known is kept in the text only.
/// </remarks>
internal static class OrdinarySymbol
{
    public static SymbolParts? Read(ReadOnlySpan<string> elements, ImmutableArray<SymbolSuffix> suffixes)
    {
        string? body = null, nature = null;
        Session? session = null;
        int? year = null, serial = null;
        var hasNumber = false;
        for (var i = 1; i < elements.Length; i++)
        {
            var element = elements[i].AsSpan();
            var isLast = i == elements.Length - 1;
            hasNumber |= SymbolScanner.HasDigit(element);
            if (SymbolScanner.TryNumber(element, 9, out var number))
            {
                if (isLast)
                {
                    serial = number;
                }
                else if (number is >= NumberingConvention.FirstYear and <= NumberingConvention.LastYear)
                {
                    year ??= number;
                }
                else if (number <= 999 && session is null && year is null && CountsBySessions(elements[0], body))
                {
                    session = new Session(number);
                }

                continue;
            }

            if (IsSpecialSession(element, out var special))
            {
                session ??= special;
                continue;
            }

            var word = SymbolVocabulary.WordOf(element);
            var isBefore = session is null && year is null && nature is null;
            if (IsNature(word, element, isLast, body))
            {
                nature ??= word.ToString();
                serial = isLast && SymbolScanner.TryNumber(element.Slice(Math.Min(word.Length + 1, element.Length)), 9, out var last) ? last : serial;
            }
            else if (SymbolVocabulary.IsBody(word) || isBefore)
            {
                body = body is null ? elements[i] : $"{body}/{elements[i]}";
            }
        }

        var text = string.Join("/", elements.ToArray());
        return !hasNumber ? null : new SymbolParts(DocumentSymbolParser.Join(text, suffixes), elements[0])
        {
            Body = body,
            Session = session,
            Year = year,
            Nature = nature,
            Serial = serial,
            Suffixes = suffixes,
        };
    }

    private static bool IsNature(ReadOnlySpan<char> word, ReadOnlySpan<char> element, bool isLast, string? body)
    {
        // General comments of treaty bodies: CRC/C/GC/25. With a number it is a governing council.
        if (word.SequenceEqual("GC".AsSpan()) && word.Length == element.Length)
        {
            return body is not null;
        }

        // WP.29 in ECE/TRANS/WP.29/1045 is a working party, whose documents follow.
        return SymbolVocabulary.IsNature(word) && (isLast || word.Length == element.Length);
    }

    private static bool IsSpecialSession(ReadOnlySpan<char> element, out Session session) =>
        Symbols.Session.TryParse(element, out session) && session.Kind != SessionKind.Regular && SymbolScanner.IsDigit(element[element.Length - 1]);

    /// <summary>Whether a number in the middle is a session: in documents of the Assembly, its Main Committees and the Human Rights Council, and of treaty bodies.</summary>
    private static bool CountsBySessions(string series, string? body) => series == "A"
        ? body is null or "BUR" or "SPC" || body.StartsWith("C.", StringComparison.Ordinal) || body == "HRC" || body.StartsWith("HRC/", StringComparison.Ordinal)
        : SymbolVocabulary.IsTreatyBody(series);
}
