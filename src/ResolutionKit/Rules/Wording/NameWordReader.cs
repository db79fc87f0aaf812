using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Wording;

/// <summary>Takes the passages of a resolution apart into words, the particles of names left out.</summary>
internal static class NameWordReader
{
    /// <summary>The words that are no particles, in order.</summary>
    public static List<NameWord> Read(ImmutableArray<Passage> passages, NameWords names)
    {
        var words = new List<NameWord>();
        var breaks = 0;
        for (var i = 0; i < passages.Length; i++)
        {
            breaks++;
            if (!RunningText.IsIn(passages[i]))
            {
                continue;
            }

            var text = passages[i].Prose.Text;
            for (var at = 0; at < text.Length; at++)
            {
                if (!char.IsLetterOrDigit(text[at]))
                {
                    // A hyphen or an apostrophe stands within a name, other marks part it from what follows.
                    breaks += text[at] is '-' or '–' or '’' or '\'' or '\u2011' || Blanks.IsBlank(text[at]) ? 0 : 1;
                    continue;
                }

                var end = EndOf(text, at, names);
                var key = SpellingFold.Fold(text.AsSpan(at, end - at));
                if (!names.Particles.Contains(key))
                {
                    words.Add(new NameWord(i, TextSpan.FromBounds(at, end), key, breaks));
                }

                at = end - 1;
            }
        }

        return words;
    }

    private static int EndOf(string text, int at, NameWords names)
    {
        if (names.IsByCharacter && WordFinder.IsHan(text[at]))
        {
            return at + 1;
        }

        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && !WordFinder.IsHan(text[end]))
        {
            end++;
        }

        return end;
    }
}
