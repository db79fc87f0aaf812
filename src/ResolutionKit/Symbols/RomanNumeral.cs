using System.Text;

namespace ResolutionKit.Symbols;

/// <summary>Roman numerals as sessions before 1978 and sections carry them: <c>XXX</c>, <c>LXIII</c>.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Text)[] Digits =
    [
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Reads a numeral from 1 to 399 in its one correct spelling; <c>IIII</c> is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 12)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var digit = ValueOf(text[i]);
            if (digit == 0)
            {
                return false;
            }

            var next = i + 1 < text.Length ? ValueOf(text[i + 1]) : 0;
            value += digit < next ? -digit : digit;
        }

        return value is > 0 and < 400 && text.SequenceEqual(Format(value).AsSpan());
    }

    /// <summary>Writes a number from 1 to 399.</summary>
    public static string Format(int value)
    {
        var text = new StringBuilder();
        foreach (var (worth, digit) in Digits)
        {
            for (; value >= worth; value -= worth)
            {
                text.Append(digit);
            }
        }

        return text.ToString();
    }

    private static int ValueOf(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };
}
