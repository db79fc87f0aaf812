namespace ResolutionKit.Text;

/// <summary>Characters that are not seen: blanks of all kinds, marks of direction, and what stands within a word without being a letter of it.</summary>
internal static class Blanks
{
    /// <summary>Whether a character is a blank, or is not seen at all.</summary>
    public static bool IsBlank(char character) =>
        character < '\u0085' ? character is ' ' or >= '\t' and <= '\r' : char.IsWhiteSpace(character) || IsInvisible(character);

    /// <summary>Whether a character is not seen and takes no room: marks of direction, joiners, the mark of a byte order.</summary>
    public static bool IsInvisible(char character) => character is
        '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>Whether a character may stand within any word: the soft hyphen, the stroke that lengthens Arabic words, vowel signs, accents that are characters of their own.</summary>
    public static bool IsWithinWord(char character) => character is
        '\u00AD' or (>= '\u0300' and <= '\u036F') or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' || IsInvisible(character);
}
