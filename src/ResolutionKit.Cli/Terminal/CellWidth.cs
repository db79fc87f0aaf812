using System.Globalization;
using System.Text;

namespace ResolutionKit.Cli.Terminal;

/// <summary>How many cells of a terminal a text takes: Chinese takes two for a character, a combining mark none.</summary>
/// <remarks>
/// Wide characters are those of East Asian Width W and F (Unicode Standard Annex 11); what combines or is not shown takes no cell.
/// Of a sequence joined by a zero-width joiner the first character counts, and a variation selector 16 makes a character an emoji, two cells wide.
/// </remarks>
internal static class CellWidth
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int EmojiSelector = 0xFE0F;

    // The first and last characters of each wide range, in order; unassigned characters among them are wide by their block.
    private static ReadOnlySpan<int> WideRanges =>
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615,
        0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF,
        0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
        0xF900, 0xFAD9, 0xFE10, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
        0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0,
        0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A,
        0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC,
        0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>The cells of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var cells = 0;
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            cells += Of(rune, previous);
            previous = rune;
        }

        return cells;
    }

    /// <summary>The cells that a character adds after another.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="previous">The one before it; the default at the start of a text.</param>
    public static int Of(Rune rune, Rune previous) => rune.Value switch
    {
        EmojiSelector => previous.Value > 0 && Of(previous) == 1 ? 1 : 0,
        // A skin tone colours the emoji before it.
        >= 0x1F3FB and <= 0x1F3FF when Of(previous) == 2 => 0,
        _ when previous.Value == ZeroWidthJoiner => 0,
        _ => Of(rune),
    };

    /// <summary>The cells of a character by itself.</summary>
    public static int Of(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x300)
        {
            return value is >= 0x20 and < 0x7F or >= 0xA0 ? 1 : 0;
        }

        if (value is >= 0x1160 and <= 0x11FF)
        {
            // Vowels and final consonants of a Korean syllable stand in the cells of its first consonant.
            return 0;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        return value >= 0x1100 && IsWide(value) ? 2 : 1;
    }

    private static bool IsWide(int value)
    {
        var ranges = WideRanges;
        var (low, high) = (0, (ranges.Length / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < ranges[2 * middle])
            {
                high = middle - 1;
            }
            else if (value > ranges[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
