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

        string? nearest = null;
        var fewest = Math.Max(2, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var slips = Distance(word, candidate);
            if (slips < fewest)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    // Levenshtein's distance, with case and the choice of '-', '_' and ' ' free.
    private static int Distance(string left, string right)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Fold(left[i - 1]) == Fold(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(previous[j - 1] + cost, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }

    private static char Fold(char character) => character is '_' or ' ' ? '-' : char.ToLowerInvariant(character);
}
