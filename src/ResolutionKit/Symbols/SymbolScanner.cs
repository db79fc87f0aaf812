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

    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text without the one blank at its end, if there is one.</summary>
    public static ReadOnlySpan<char> TrimOneBlank(ReadOnlySpan<char> text) =>
        text.Length > 1 && IsBlank(text[text.Length - 1]) ? text.Slice(0, text.Length - 1) : text;

    /// <summary>Copies a text where there is room for all of it.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int length)
    {
        var fits = text.AsSpan().TryCopyTo(destination);
        length = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Whether a character is a space as it stands in numbers and symbols: plain, no-break or narrow no-break.</summary>
    public static bool IsBlank(char character) => character is ' ' or '\u00A0' or '\u202F';

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsCapital(char character) => character is >= 'A' and <= 'Z';

    public static bool IsLetter(char character) => (char)(character | 0x20) is >= 'a' and <= 'z';
}
