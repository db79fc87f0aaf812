using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>Compares words of a table with a text, in all the spellings that are taken for the same.</summary>
/// <remarks>
/// A blank stands for any blanks, a slash may have blanks around it; capitals, accents and apostrophes do not matter, nor does what may stand
/// within any word: soft hyphens, vowel signs and the stroke that lengthens Arabic words.
/// </remarks>
internal static class WordMatch
{
    /// <summary>How long a word is at least that may be torn by a blank: <c>де кабря</c>.</summary>
    private const int ShortestTorn = 5;

    /// <summary>The place after the words, or 0 where a text does not have them at a place.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="mayBeTorn">Whether one blank may stand inside of a long word, and blanks may be missing.</param>
    public static int End(string words, ReadOnlySpan<char> text, int start, bool mayBeTorn = false)
    {
        var at = start;
        for (var i = 0; i < words.Length; i++)
        {
            var wanted = words[i];
            if (wanted == ' ')
            {
                var blanks = SkipBlanks(text, at);
                if (blanks == at && !mayBeTorn)
                {
                    return 0;
                }

                at = blanks;
                continue;
            }

            if (wanted == '/')
            {
                at = SkipBlanks(text, at);
            }

            if (at < text.Length && !IsSame(text[at], wanted))
            {
                at = SkipWithin(text, at);
                if (mayBeTorn && i > 0 && words.Length >= ShortestTorn && at < text.Length && text[at] == ' ')
                {
                    at++;
                    mayBeTorn = false;
                }
            }

            if (at >= text.Length || !IsSame(text[at], wanted))
            {
                return 0;
            }

            at++;
            if (wanted == '/')
            {
                at = SkipBlanks(text, at);
            }
        }

        return at < text.Length && text[at] >= '\u00AD' ? SkipWithin(text, at) : at;
    }

    /// <summary>The place after the blanks from a place on.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Blanks.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipWithin(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Blanks.IsWithinWord(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSame(char left, char right) => left == right || (left < '\u0080' && right < '\u0080'
        ? (left | 0x20) == (right | 0x20) && (left | 0x20) is >= 'a' and <= 'z'
        : SpellingFold.Fold(left) == SpellingFold.Fold(right));
}
