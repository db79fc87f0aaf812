namespace ResolutionKit.Languages;

/// <summary>Spellings that readers take for the same: capitals and small letters, accents and hamzas left out, typographic hyphens, apostrophes and spaces.</summary>
internal static class SpellingFold
{
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }

        return folded.ToString();
    }

    /// <summary>Whether a text has, at an offset, the words expected.</summary>
    public static bool Matches(string text, int at, string expected)
    {
        if (at < 0 || at + expected.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            if (text[at + i] != expected[i] && Fold(text[at + i]) != Fold(expected[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The character that stands for all spellings of one.</summary>
    public static char Fold(char character) => character < '\u0080' ? (char)(character is >= 'A' and <= 'Z' ? character | 0x20 : character) : FoldOther(character);

    private static char FoldOther(char character) => char.ToLowerInvariant(character) switch
    {
        'á' or 'à' or 'â' => 'a',
        'é' or 'è' or 'ê' => 'e',
        'í' or 'î' => 'i',
        'ó' or 'ô' => 'o',
        'ú' or 'û' => 'u',
        'ё' => 'е',
        'أ' or 'إ' or 'آ' => 'ا',
        'ى' => 'ي',
        '\u2010' or '\u2011' => '-',
        '\u2019' => '\'',
        '\u00A0' or '\u202F' => ' ',
        var small => small,
    };
}
