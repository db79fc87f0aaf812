using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>Finds abbreviations: words of capitals that are neither Roman numerals nor words of a heading in capitals.</summary>
internal static class Abbreviations
{
    /// <summary>The abbreviations of a text that need an introduction, without their plural <em>s</em>.</summary>
    public static IEnumerable<TextSpan> FindIn(string text, DraftingLanguage language)
    {
        var known = language.HouseStyle.KnownAbbreviations;
        var isAfterCapitals = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var span = TextSpan.FromBounds(at, end);
            var isCapitals = CapitalsOf(text, span) is { Length: >= 2 };
            if (isCapitals && !isAfterCapitals && !IsBeforeCapitals(text, end) && CapitalsOf(text, span) is { } abbreviation && !IsRoman(text, abbreviation) &&
                !RunningText.IsPartOfSign(text, span) && !known.Contains(text.Substring(abbreviation.Start, abbreviation.Length)) && !IsLetterOfNumber(text, at) && !IsSeries(text, end))
            {
                yield return abbreviation;
            }

            isAfterCapitals = isCapitals && end - at > 1;
            at = end;
        }
    }

    // 'SDGs', 'G77' is none: a digit makes a name or a type.
    private static TextSpan? CapitalsOf(string text, TextSpan word)
    {
        var end = word.Start;
        while (end < word.End && char.IsUpper(text[end]))
        {
            end++;
        }

        var isWhole = end == word.End || (end == word.End - 1 && text[end] == 's');
        return isWhole && end - word.Start >= 2 ? TextSpan.FromBounds(word.Start, end) : null;
    }

    private static bool IsBeforeCapitals(string text, int end)
    {
        var next = WordMatch.SkipBlanks(text.AsSpan(), end);
        return next > end && next + 1 < text.Length && char.IsUpper(text[next]) && char.IsUpper(text[next + 1]);
    }

    private static bool IsRoman(string text, TextSpan word) => text.AsSpan(word.Start, word.Length).TrimStart("IVXLCDM".AsSpan()).IsEmpty;

    // The series of a symbol: 'GC(69)/RES/15'.
    private static bool IsSeries(string text, int end) => end + 1 < text.Length && text[end] == '(' && char.IsDigit(text[end + 1]);

    // '43/78 H', '60/259 AB'.
    private static bool IsLetterOfNumber(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length > 0 && char.IsDigit(before[^1]);
    }
}
