namespace ResolutionKit.Text;

/// <summary>To which script a character belongs.</summary>
internal static class Scripts
{
    /// <summary>Whether a character is a Han character.</summary>
    public static bool IsHan(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇' or '々' or (>= '\uD840' and <= '\uDFFF');

    /// <summary>Whether a character is punctuation as wide as a Han character.</summary>
    public static bool IsWidePunctuation(char character) => character is (>= '\u3001' and <= '\u301F' and not '〇' and not '々') or (>= '\uFF00' and <= '\uFFEF');

    /// <summary>Whether a character is a Latin letter or a digit.</summary>
    public static bool IsWord(char character) => character < '\u0250' && char.IsLetterOrDigit(character);

    /// <summary>Whether a character is a Latin letter, with or without an accent.</summary>
    public static bool IsLatin(char character) => character < '\u0250' && char.IsLetter(character);

    /// <summary>Whether a character is a Cyrillic letter.</summary>
    public static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF' && char.IsLetter(character);

    /// <summary>Whether a character is an Arabic letter.</summary>
    public static bool IsArabic(char character) => character is >= '\u0620' and <= '\u06FF' && char.IsLetter(character);

    /// <summary>Whether a character is a letter of a script that parts words by blanks.</summary>
    public static bool IsAlphabetic(char character) => character < '\u2E80' && char.IsLetter(character);

    /// <summary>Whether a character is one of the ten digits 0 to 9.</summary>
    public static bool IsDigit(char character) => character is >= '0' and <= '9';
}
