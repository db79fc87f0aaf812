using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Finds the word that a misspelt one was probably meant to be.</summary>
internal static class Spelling
{
    /// <summary>The nearest of some words, if one is near: up to two slips, or one in three letters.</summary>
    public static string? Nearest(string word, ReadOnlySpan<string> known)
    {
        if (word.Length > 40)
        {
            return null;
        }

        var folded = Fold(word);
        string? nearest = null;
        var fewest = Math.Max(2, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var slips = EditDistance.Of(folded, Fold(candidate), fewest - 1);
            if (slips < fewest)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    // Case and the choice of '-', '_' and ' ' are free.
    private static string Fold(string word) => string.Concat(word.Select(Fold));

    private static char Fold(char character) => character is '_' or ' ' ? '-' : char.ToLowerInvariant(character);
}
