namespace ResolutionKit.Text;

/// <summary>Counts the characters to be inserted, removed or replaced to make one text of another.</summary>
internal static class EditDistance
{
    /// <summary>The number of changes (Levenshtein’s distance), or one more than <paramref name="most"/> where there are more; the time grows with the length of the texts times that number.</summary>
    public static int Of(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        // Places further than that from the diagonal cost more than is allowed.
        var (above, row) = (new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - most), Math.Min(right.Length, i + most));
            var least = row[from - 1] = from == 1 ? i : most + 1;
            for (var j = from; j <= to; j++)
            {
                var fromAbove = j == i + most ? most : above[j];
                row[j] = Math.Min(above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(fromAbove, row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            (above, row) = (row, above);
        }

        return Math.Min(above[right.Length], most + 1);
    }
}
