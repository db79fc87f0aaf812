using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Compares a line with a pattern of <see cref="OfficialTextWords"/>, as <c>Resolution adopted by the {organ} on {date}</c>.</summary>
internal sealed class WordPattern(DraftingLanguage language)
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

    private static bool AreAlike(char left, char right) => left == right || SpellingFold.Fold(left) == SpellingFold.Fold(right);

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
                return TryOrgan(text, from, out _, out var end) ? end : -1;
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
                TryOrgan(text.Text, from, out var named, out _);
                match.Organ = (named, span);
                return true;
            case "date":
                ReadDate(text.Text, from, out var date);
                match.Date = (date, span);
                return true;
            case "meeting":
                return TryMeeting(match, text, value, from);
            case "number":
                var isCiting = TryReadNumber(value, organ, out var number);
                match.Number = (number, span);
                return isCiting;
            case "symbol":
                var isSymbol = TryReadSymbol(value, out var symbol);
                match.Symbol = (symbol, span);
                return isSymbol;
            case "paragraph":
                match.Paragraph = (value, span);
                return value.Length <= 12 && SymbolScanner.IsDigit(value[0]);
            default:
                match.Anything ??= end - from > 1 ? span : null;
                return true;
        }
    }

    // A number that was scanned badly, as '298Ist', is no number but still stands for a meeting.
    private bool TryMeeting(PatternMatch match, CompactText text, string value, int from)
    {
        value = value.TrimEnd(',', '،', '，');
        var digits = SymbolScanner.CountDigits(value.AsSpan());
        if (digits == 0)
        {
            var end = 0;
            var isWritten = language.Dates.Numerals is { } numerals && numerals.TryRead(value.AsSpan(), ref end, out var written) && end == value.Length && (digits = written) > 0;
            match.Meeting = isWritten ? (digits, text.ToSource(from, from + end)) : null;
            return isWritten;
        }

        if (SymbolScanner.TryNumber(value.AsSpan(0, digits), 5, out var meeting) && (value.Length == digits || language.OfficialText.NumberEndings.Contains(value.Substring(digits))))
        {
            match.Meeting = (meeting, text.ToSource(from, from + digits));
        }

        return digits > 0 && value.Length - digits <= 4;
    }

    private bool TryOrgan(string text, int from, out Organ organ, out int end)
    {
        foreach (var (name, named) in language.OrganForms)
        {
            if (StartsWith(text, from, name, out end))
            {
                organ = named;
                return true;
            }
        }

        organ = default;
        end = -1;
        return false;
    }

    /// <summary>Reads the number of a resolution that a text without blanks is, in the spelling of the language.</summary>
    public bool TryReadNumber(string text, Organ? organ, out ResolutionNumber number)
    {
        if (ResolutionNumber.TryParse(text, organ, out number, out _))
        {
            return true;
        }

        var isNumber = language.Citations is { } grammar && new NumberScanner(text.AsSpan(), Lexicon.Of(grammar)).TryRead(0, out var mark) &&
            mark is { IsSymbol: false, IsBare: false } && mark.Span.End == text.Length && (number = Make(mark, organ)) != default;
        return isNumber;
    }

    private static ResolutionNumber Make(NumberMark mark, Organ? organ)
    {
        var parts = mark.ToParts(mark.Letters?[0] ?? default);
        var known = organ ?? NumberingConvention.OrganOf(parts.Form, parts.Session);
        return NumberingConvention.Allows(known, parts) ? new ResolutionNumber(known, parts) : default;
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
        date = default;
        if (from >= text.Length || !language.Dates.TryReadCompact(text.AsSpan(), from, out var mark) || mark.Date is not { } read)
        {
            return -1;
        }

        date = read;
        return mark.Span.End;
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
