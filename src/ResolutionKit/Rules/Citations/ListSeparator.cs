using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>What stands between two members of a list.</summary>
/// <param name="Span">Its place, with the blanks around it.</param>
/// <param name="HasComma">Whether it has a comma.</param>
/// <param name="Conjunction">The place of its conjunction; empty where it has none.</param>
internal readonly record struct ListSeparator(TextSpan Span, bool HasComma, TextSpan Conjunction)
{
    /// <summary>Whether there is a comma or a conjunction and nothing else.</summary>
    public bool IsKnown => HasComma || HasConjunction;

    /// <summary>Whether there is a conjunction.</summary>
    public bool HasConjunction => !Conjunction.IsEmpty;

    /// <summary>Reads what stands between two places of a text; the default value where it is not a comma, a conjunction or both.</summary>
    public static ListSeparator Read(string text, int start, int end, CitationGrammar grammar)
    {
        (start, end) = (SkipWord(text, start, end, grammar.NumberSuffixes), BeforeWord(text, start, end, grammar.NumberPrefixes));
        var at = SkipBlanks(text, start, end);
        var hasComma = at < end && text[at] is ',' or '，' or '、' or '،';
        at = hasComma ? SkipBlanks(text, at + 1, end) : at;
        var conjunction = TextSpan.FromBounds(at, at);
        foreach (var word in grammar.And)
        {
            if (at < end && WordMatch.End(word, text.AsSpan(0, end), at) is > 0 and var after && SkipBlanks(text, after, end) == end)
            {
                conjunction = TextSpan.FromBounds(at, after);
                at = end;
            }
        }

        return at == end ? new ListSeparator(TextSpan.FromBounds(start, end), hasComma, conjunction) : default;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipWord(string text, int start, int end, ImmutableArray<string> words)
    {
        var at = SkipBlanks(text, start, end);
        foreach (var word in words)
        {
            if (at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return at + word.Length;
            }
        }

        return start;
    }

    private static int BeforeWord(string text, int start, int end, ImmutableArray<string> words)
    {
        var at = end;
        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        foreach (var word in words)
        {
            if (at - word.Length >= start && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0)
            {
                return at - word.Length;
            }
        }

        return end;
    }
}
