namespace ResolutionKit.Symbols;

/// <summary>The natural order of symbols: character by character, but numbers by their value, so that <c>A/77/9</c> comes before <c>A/77/10</c>.</summary>
internal static class SymbolOrder
{
    public static int Compare(string left, string right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (SymbolScanner.IsDigit(left[i]) && SymbolScanner.IsDigit(right[j]))
            {
                var leftDigits = left.AsSpan(i, SymbolScanner.CountDigits(left.AsSpan(i)));
                var rightDigits = right.AsSpan(j, SymbolScanner.CountDigits(right.AsSpan(j)));
                var order = CompareDigits(leftDigits, rightDigits);
                if (order != 0)
                {
                    return order;
                }

                i += leftDigits.Length;
                j += rightDigits.Length;
            }
            else if (left[i] != right[j])
            {
                return left[i].CompareTo(right[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        var rest = (left.Length - i).CompareTo(right.Length - j);

        // Only leading zeros, which few series have, can leave two different texts equal so far.
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static int CompareDigits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
