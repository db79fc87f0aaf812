namespace ResolutionKit.Symbols;

/// <summary>The small steps from which symbols and numbers are read.</summary>
internal static class SymbolScanner
{
    /// <summary>Reads the whole of a text as a number from 1 with at most so many digits and no leading zero.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, int maxDigits, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > maxDigits || text[0] == '0')
        {
            return false;
        }

        foreach (var digit in text)
        {
            if (!IsDigit(digit))
            {
                value = 0;
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>The number of ASCII digits with which a text begins.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && IsDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsCapital(char character) => character is >= 'A' and <= 'Z';
}
