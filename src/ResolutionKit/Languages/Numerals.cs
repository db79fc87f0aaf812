namespace ResolutionKit.Languages;

/// <summary>The numerals of a script that writes numbers in words: <c>五十四</c>, <c>一百零二</c>, and digit by digit <c>一九四八</c>.</summary>
/// <param name="Digits">The ten digits from nought; an eleventh is another nought.</param>
/// <param name="Ten">The numeral for ten.</param>
/// <param name="Hundred">The numeral for a hundred.</param>
/// <param name="Thousand">The numeral for a thousand.</param>
internal sealed record Numerals(string Digits, char Ten, char Hundred, char Thousand)
{
    private const int Longest = 9;

    /// <summary>Whether a character is a numeral.</summary>
    public bool Contains(char character) => DigitOf(character) >= 0 || UnitOf(character) > 0;

    /// <summary>The value of a digit, or -1.</summary>
    public int DigitOf(char character)
    {
        var index = Digits.IndexOf(character);
        return index < 0 ? -1 : index % 10;
    }

    /// <summary>Reads the number at a place of a text; the place moves behind it, and stays where there is none.</summary>
    public bool TryRead(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        var (from, digits, pending) = (at, 0, -1);
        var hasUnits = false;
        for (; at < text.Length && at - from < Longest; at++)
        {
            if (DigitOf(text[at]) is >= 0 and var digit)
            {
                // 一九四八: digits that no unit follows stand for themselves.
                digits = (digits * 10) + digit;
                pending = digit;
            }
            else if (UnitOf(text[at]) is > 0 and var unit)
            {
                value += (pending < 0 ? 1 : pending) * unit;
                (digits, pending, hasUnits) = (0, -1, true);
            }
            else
            {
                break;
            }
        }

        value = hasUnits ? value + Math.Max(pending, 0) : digits;
        return at > from;
    }

    private int UnitOf(char character) => character == Ten ? 10 : character == Hundred ? 100 : character == Thousand ? 1000 : 0;
}
