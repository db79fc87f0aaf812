using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>Finds words of a list in a text, in one pass and whole words only.</summary>
/// <remarks>Capitals, accents, and whether a blank or a hyphen joins two words do not matter. Scripts that write without blanks have no boundaries of words.</remarks>
internal sealed class WordFinder
{
    private readonly ImmutableArray<string> _words;
    private readonly Dictionary<char, int[]> _byFirst;

    public WordFinder(ImmutableArray<string> words)
    {
        _words = [.. words.Select(static word => FoldAll(word))];
        _byFirst = Enumerable.Range(0, words.Length)
            .OrderByDescending(index => _words[index].Length)
            .GroupBy(index => _words[index][0])
            .ToDictionary(static group => group.Key, static group => group.ToArray());
    }

    /// <summary>Finds the next of the words; of several at one place the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="index">Which of the words it is.</param>
    /// <param name="span">Where it stands.</param>
    public bool TryFind(string text, int start, out int index, out TextSpan span)
    {
        for (var at = start; at < text.Length; at++)
        {
            if ((at > 0 && IsJoined(text[at - 1], text[at])) || !_byFirst.TryGetValue(Fold(text[at]), out var candidates))
            {
                continue;
            }

            foreach (var candidate in candidates)
            {
                var end = EndOf(_words[candidate], text, at);
                if (end > 0 && (end == text.Length || !IsJoined(text[end - 1], text[end])))
                {
                    (index, span) = (candidate, TextSpan.FromBounds(at, end));
                    return true;
                }
            }
        }

        (index, span) = (-1, default);
        return false;
    }

    /// <summary>Whether a text has one of the words, at a place, or nothing but blanks before it.</summary>
    public static bool StartsWithAny(string text, int at, ImmutableArray<string> words)
    {
        at = WordMatch.SkipBlanks(text.AsSpan(), at);
        foreach (var word in words)
        {
            var end = EndOf(FoldAll(word), text, at);
            if (end > 0 && (end == text.Length || !IsJoined(text[end - 1], text[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words ends at a place, or before the blanks that end there.</summary>
    public static bool EndsWithAny(string text, int end, ImmutableArray<string> words)
    {
        var before = text.AsSpan(0, end).TrimEnd();
        foreach (var word in words)
        {
            var start = before.Length - word.Length;
            if (start >= 0 && SpellingFold.Matches(text, start, word) && (start == 0 || !IsJoined(text[start - 1], text[start])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two characters belong to one word.</summary>
    public static bool IsJoined(char left, char right) => char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right) && !IsHan(left) && !IsHan(right);

    /// <summary>Whether a character is written without blanks between words.</summary>
    public static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF';

    private static string FoldAll(string words)
    {
        var folded = words.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        return new string(folded);
    }

    private static char Fold(char character)
    {
        var folded = SpellingFold.Fold(character);
        return folded == '-' || Blanks.IsBlank(folded) ? ' ' : folded;
    }

    private static int EndOf(string folded, string text, int at)
    {
        foreach (var wanted in folded)
        {
            if (at >= text.Length || Fold(text[at]) != wanted)
            {
                return 0;
            }

            at++;
            while (wanted == ' ' && at < text.Length && Blanks.IsBlank(text[at]))
            {
                at++;
            }
        }

        return at;
    }
}
