namespace ResolutionKit.Cli.Commands;

/// <summary>Guesses what was meant by a word that is not known.</summary>
internal static class Spelling
{
    /// <summary>The known word that is nearest to another, if one is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        // Two slips, as two letters that changed places, but not half of a short word.
        var best = Math.Min(2, word.Length / 2);
        string? nearest = null;
        foreach (var candidate in known)
        {
            var distance = Distance(word, candidate);
            if (distance <= best && (nearest is null || distance < best))
            {
                (best, nearest) = (distance, candidate);
            }
        }

        return nearest;
    }

    // Levenshtein's distance: the fewest letters to put in, take out or change.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < right.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(left[i]) == char.ToLowerInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[right.Length];
    }
}
