using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Compares a line with a pattern of <see cref="OfficialTextWords"/>, as <c>Resolution adopted by the {organ} on {date}</c>.</summary>
internal sealed class WordPattern(OfficialTextWords words)
{
    /// <summary>The first pattern that a line matches as a whole; null if it matches none.</summary>
    public PatternMatch? MatchAny(ImmutableArray<string> patterns, CompactText text, Organ? organ = null)
    {
        foreach (var pattern in patterns)
        {
            if (Match(pattern, text, organ) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    public PatternMatch? Match(string pattern, CompactText text, Organ? organ = null)
    {
        var match = new PatternMatch();
        var (at, from) = (0, 0);
        while (at < pattern.Length)
        {
            if (pattern[at] != '{')
            {
                if (pattern[at] != ' ' && (from >= text.Length || !AreAlike(pattern[at], text.Text[from++])))
                {
                    return null;
                }

                at++;
                continue;
            }

            var close = pattern.IndexOf('}', at);
            var place = pattern.Substring(at + 1, close - at - 1);
            at = close + 1;
            var end = EndOf(place, text.Text, from, LiteralAt(pattern, at));
            if (end < 0 || (end == from && place != "*") || !TryFill(match, place, text, from, end, organ))
            {
                return null;
            }

            from = end;
        }

        return from == text.Length ? match : null;
    }

    private static bool AreAlike(char left, char right) => left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    /// <summary>The words of the pattern from a place up to the next place to fill, without blanks.</summary>
    private static string LiteralAt(string pattern, int at)
    {
        var end = pattern.IndexOf('{', at);
        return pattern.Substring(at, (end < 0 ? pattern.Length : end) - at).Replace(" ", string.Empty);
    }

    // An organ and a date tell their own end; anything else reaches to the next word of the pattern.
    private int EndOf(string place, string text, int from, string next)
    {
        switch (place)
        {
            case "organ":
                foreach (var (name, _) in words.Organs)
                {
                    if (StartsWith(text, from, name, out var end))
                    {
                        return end;
                    }
                }

                return -1;
            case "date":
                return ReadDate(text, from, out _);
            default:
                return next.Length == 0 ? text.Length : text.IndexOf(next, from, StringComparison.OrdinalIgnoreCase);
        }
    }

    private bool TryFill(PatternMatch match, string place, CompactText text, int from, int end, Organ? organ)
    {
        var value = text.Text.Substring(from, end - from);
        var span = end > from ? text.ToSource(from, end) : default;
        switch (place)
        {
            case "organ":
                match.Organ = (words.Organs.First(known => StartsWith(text.Text, from, known.Name, out _)).Organ, span);
                return true;
            case "date":
                ReadDate(text.Text, from, out var date);
                match.Date = (date, span);
                return true;
            case "meeting":
                var digits = SymbolScanner.CountDigits(value.AsSpan());
                // A number that was scanned badly, as '298Ist', is no number but still stands for a meeting.
                if (SymbolScanner.TryNumber(value.AsSpan(0, digits), 5, out var meeting) && (value.Length == digits || words.NumberEndings.Contains(value.Substring(digits))))
                {
                    match.Meeting = (meeting, text.ToSource(from, from + digits));
                }

                return digits > 0 && value.Length - digits <= 4;
            case "number":
                var isCiting = ResolutionNumber.TryParse(value, organ, out var number, out _);
                match.Number = (number, span);
                return isCiting;
            case "symbol":
                var isSymbol = TryReadSymbol(value, out var symbol);
                match.Symbol = (symbol, span);
                return isSymbol;
            case "paragraph":
                match.Paragraph = (value, span);
                return value.Length <= 12 && SymbolScanner.IsDigit(value[0]);
            case "ordinal":
                var ordinal = words.Ordinals.Read(value.AsSpan());
                match.Ordinal = (ordinal, span);
                return ordinal > 0;
            default:
                match.Anything ??= end - from > 1 ? span : null;
                return true;
        }
    }

    /// <summary>Whether a text without blanks is a document symbol and looks like one.</summary>
    public static bool TryReadSymbol(string text, out DocumentSymbol symbol)
    {
        symbol = default;
        var bare = text.TrimEnd('*');
        if (bare.Length is < 4 or > 60 || !SymbolScanner.IsCapital(bare[0]) || bare.IndexOf('/') is < 1 or > 6)
        {
            return false;
        }

        for (var i = 0; i < bare.Length; i++)
        {
            // 'A/99/L.4andA/99/L.5' is two symbols: small letters go on a word only, as in 'Add.1'.
            var isPart = bare[i] <= 'z' && (char.IsLetterOrDigit(bare[i]) || bare[i] is '/' or '.' or '-' or '(' or ')');
            if (!isPart || (char.IsLower(bare[i]) && !char.IsLetter(bare[i - 1])))
            {
                return false;
            }
        }

        return DocumentSymbol.TryParse(bare, out symbol);
    }

    /// <summary>Reads a date at a place of a text without blanks; returns its end, or -1.</summary>
    public int ReadDate(string text, int from, out DateOnly date)
    {
        var (at, year, month, day) = (from, 0, 0, 0);
        date = default;
        for (var i = 0; i < words.Date.Length; i++)
        {
            switch (words.Date[i])
            {
                case ' ':
                    break;
                case '{':
                    var close = words.Date.IndexOf('}', i);
                    var isRead = words.Date[i + 1] switch
                    {
                        'y' => TryDigits(text, ref at, 4, out year),
                        'd' => TryDigits(text, ref at, 2, out day),
                        _ => words.Months.IsEmpty ? TryDigits(text, ref at, 2, out month) : TryMonth(text, ref at, out month),
                    };
                    if (!isRead)
                    {
                        return -1;
                    }

                    i = close;
                    break;
                case var literal when at < text.Length && text[at] == literal:
                    at++;
                    break;
                default:
                    return -1;
            }
        }

        return IsoDate.TryCreate(year, month, day, out date) ? at : -1;
    }

    private static bool TryDigits(string text, ref int at, int atMost, out int value)
    {
        var end = at;
        while (end < text.Length && end - at < atMost && SymbolScanner.IsDigit(text[end]))
        {
            end++;
        }

        value = 0;
        for (var i = at; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        var isNumber = end > at;
        at = end;
        return isNumber;
    }

    private bool TryMonth(string text, ref int at, out int month)
    {
        for (month = 1; month <= words.Months.Length; month++)
        {
            if (StartsWith(text, at, words.Months[month - 1], out var end))
            {
                at = end;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text holds another, whatever its case; no text holds nothing.</summary>
    public static bool Contains(string? text, string part) => text is not null && text.AsSpan().IndexOf(part.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether words stand at a place of a text without blanks, and where they end.</summary>
    public static bool StartsWith(string text, int from, string phrase, out int end)
    {
        end = from;
        foreach (var character in phrase)
        {
            if (character != ' ' && (end >= text.Length || !AreAlike(character, text[end++])))
            {
                return false;
            }
        }

        return true;
    }
}
