using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>How a language names sessions in words, as data for writing, reading and finding them.</summary>
/// <remarks>
/// Words may begin with capitals, lack their accents, and have typographic hyphens, apostrophes and spaces. Reading knows the names that can be written, in all the spellings that the data give, and digits: <c>78th session</c>.
/// </remarks>
internal sealed class SessionNames
{
    /// <summary>The last session that is named in words. The General Assembly reaches it in 2144.</summary>
    public const int Last = 199;

    /// <summary>More words than the longest ordinal has: <em>one hundred and seventy-third</em>, <em>cent soixante et onzième</em>.</summary>
    private const int MaxWords = 4;

    private const int MaxLength = 64;

    private Dictionary<string, int>? _numbers;
    private Dictionary<string, int>? _compactNumbers;

    /// <summary>Letters that every name has in the word for session, and few other words: the search starts from them.</summary>
    public required string Anchor { get; init; }

    /// <summary>The words around the ordinal: for each kind of session the one that is written first, then others that are read. Longer ones stand before
    /// those that they contain.</summary>
    public required ImmutableArray<SessionNameTemplate> Templates { get; init; }

    /// <summary>All spellings of an ordinal, the one that is written first.</summary>
    public required Func<int, IEnumerable<string>> Ordinals { get; init; }

    /// <summary>What may follow the digits of an ordinal: <c>th</c>.</summary>
    public required ImmutableArray<string> DigitEndings { get; init; }

    public string Format(Session session)
    {
        if (session.IsDefault)
        {
            return string.Empty;
        }

        if (session.Number > Last)
        {
            throw new ArgumentOutOfRangeException(nameof(session), session, $"Sessions have names in words up to the {Last}th.");
        }

        var ordinal = Ordinals(session.Number).First();
        return Templates.First(template => template.Kind == session.Kind).Make(ordinal);
    }

    public bool TryParse(string text, out Session session)
    {
        foreach (var name in Find(text))
        {
            if (name.Span.Start == 0 && name.Span.Length == text.Length)
            {
                session = name.Session;
                return true;
            }
        }

        session = default;
        return false;
    }

    /// <summary>Reads the name of a session that a text without blanks is, as the letter-spaced line of a masthead.</summary>
    public bool TryParseCompact(string text, out Session session)
    {
        foreach (var template in Templates)
        {
            var (before, after) = (WithoutBlanks(template.Before), WithoutBlanks(template.After));
            if (text.Length > before.Length + after.Length && SpellingFold.Matches(text, 0, before) && SpellingFold.Matches(text, text.Length - after.Length, after) &&
                TryCompactOrdinal(text.AsSpan(before.Length, text.Length - before.Length - after.Length), out var number))
            {
                session = new Session(number, template.Kind);
                return true;
            }
        }

        session = default;
        return false;
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", string.Empty);

    private bool TryCompactOrdinal(ReadOnlySpan<char> text, out int number)
    {
        if (SymbolScanner.CountDigits(text) > 0)
        {
            return TryOrdinal(text, out number);
        }

        _compactNumbers ??= (_numbers ??= Learn()).GroupBy(pair => WithoutBlanks(pair.Key)).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        return _compactNumbers.TryGetValue(SpellingFold.Fold(text), out number);
    }

    public ImmutableArray<(TextSpan Span, Session Session)> Find(string text)
    {
        ImmutableArray<(TextSpan Span, Session Session)>.Builder? found = null;
        var end = 0;
        for (var at = text.IndexOf(Anchor, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Anchor, at + 1, StringComparison.Ordinal))
        {
            foreach (var template in Templates)
            {
                if (TryMatch(template, text, at, end, out var span, out var session))
                {
                    found ??= ImmutableArray.CreateBuilder<(TextSpan, Session)>();
                    found.Add((span, session));
                    end = span.End;
                    break;
                }
            }
        }

        return found is null ? [] : found.ToImmutable();
    }

    /// <summary>Matches the words of a template around the anchor found, and the ordinal between or beside them.</summary>
    private bool TryMatch(SessionNameTemplate template, string text, int at, int from, out TextSpan span, out Session session)
    {
        var inAfter = template.After.IndexOf(Anchor, StringComparison.Ordinal);
        return inAfter >= 0
            ? TryMatchBehind(template, text, at - inAfter, from, out span, out session)
            : TryMatchAhead(template, text, at - template.Before.IndexOf(Anchor, StringComparison.Ordinal), out span, out session);
    }

    private bool TryMatchBehind(SessionNameTemplate template, string text, int after, int from, out TextSpan span, out Session session)
    {
        span = default;
        session = default;
        var end = after + template.After.Length;
        if (after <= from || !SpellingFold.Matches(text, after, template.After) || IsInsideWord(text, end))
        {
            return false;
        }

        if (template.Before.Length > 0)
        {
            // 第七十八届会议: the mark before the ordinal bounds it.
            var before = text.LastIndexOf(template.Before, after - 1, Math.Min(after - from, MaxLength), StringComparison.Ordinal);
            if (before < 0 || !TryOrdinal(text.AsSpan(before + template.Before.Length, after - before - template.Before.Length).Trim(), out var bounded))
            {
                return false;
            }

            span = TextSpan.FromBounds(before, end);
            session = new Session(bounded, template.Kind);
            return true;
        }

        var start = after;
        var best = 0;
        for (var words = 0; words < MaxWords && start > from; words++)
        {
            start = WordStart(text, start - (words == 0 ? 0 : 1), from);
            if (TryOrdinal(text.AsSpan(start, after - start), out var number))
            {
                best = number;
                span = TextSpan.FromBounds(start, end);
            }
        }

        session = best == 0 ? default : new Session(best, template.Kind);
        return best > 0;
    }

    private bool TryMatchAhead(SessionNameTemplate template, string text, int start, out TextSpan span, out Session session)
    {
        span = default;
        session = default;
        if (start < 0 || !SpellingFold.Matches(text, start, template.Before))
        {
            return false;
        }

        var first = start + template.Before.Length;
        var end = first;
        var best = 0;
        for (var words = 0; words < MaxWords && end < text.Length; words++)
        {
            end = WordEnd(text, end + (words == 0 ? 0 : 1));
            if (TryOrdinal(text.AsSpan(first, end - first), out var number))
            {
                best = number;
                span = TextSpan.FromBounds(start, end);
            }
        }

        session = best == 0 ? default : new Session(best, template.Kind);
        return best > 0;
    }

    private bool TryOrdinal(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return false;
        }

        var digits = SymbolScanner.CountDigits(text);
        if (digits > 0)
        {
            return SymbolScanner.TryNumber(text.Slice(0, digits), 3, out number) && IsDigitEnding(text.Slice(digits));
        }

        return (_numbers ??= Learn()).TryGetValue(SpellingFold.Fold(text), out number);
    }

    private bool IsDigitEnding(ReadOnlySpan<char> text)
    {
        foreach (var ending in DigitEndings)
        {
            if (text.SequenceEqual(ending.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<string, int> Learn()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; number <= Last; number++)
        {
            foreach (var ordinal in Ordinals(number))
            {
                numbers[SpellingFold.Fold(ordinal.AsSpan())] = number;
            }
        }

        return numbers;
    }

    private static bool IsInsideWord(string text, int at) =>
        at < text.Length && text[at - 1] < '\u2E80' && char.IsLetter(text[at]);

    private static int WordStart(string text, int end, int from)
    {
        while (end > from && !IsWordEdge(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && !IsWordEdge(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsWordEdge(char character) =>
        char.IsWhiteSpace(character) || (!char.IsLetterOrDigit(character) && character is not ('-' or '\u2010' or '\u2011' or 'º' or 'ª' or '°'));
}
