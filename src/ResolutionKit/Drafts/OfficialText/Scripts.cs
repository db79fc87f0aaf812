namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Which characters are written without blanks between them.</summary>
internal static class Scripts
{
    /// <summary>Whether a character is a Han character.</summary>
    public static bool IsHan(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇' or '々' or (>= '\uD840' and <= '\uDFFF');

    /// <summary>Whether a character is punctuation as wide as a Han character.</summary>
    public static bool IsWidePunctuation(char character) => character is (>= '\u3001' and <= '\u301F' and not '〇' and not '々') or (>= '\uFF00' and <= '\uFFEF');

    /// <summary>Whether a character is a Latin letter or a digit.</summary>
    public static bool IsWord(char character) => character < '\u0250' && char.IsLetterOrDigit(character);
}
