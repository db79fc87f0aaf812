namespace ResolutionKit.Citations;

/// <summary>Characters as the reader of citations takes them: the same sign in its several widths and scripts.</summary>
internal static class Characters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsSlash(char c) => c is '/' or '／';

    public static bool IsOpening(char c) => c is '(' or '（' or '[' or '［';

    public static bool IsClosing(char c) => c is ')' or '）' or ']' or '］';

    public static bool IsComma(char c) => c is ',' or '，' or '、' or '،';

    public static bool IsSemicolon(char c) => c is ';' or '；' or '؛';

    public static bool IsOpeningQuote(char c) => c is '“' or '«' or '《' or '「' or '『' or '„';

    public static bool IsClosingQuote(char c) => c is '”' or '»' or '》' or '」' or '』';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '–' or '—' or '－' or 'ـ';

    /// <summary>Whether a character belongs to the Latin, Greek, Cyrillic or Arabic script: those that write words with blanks between them.</summary>
    public static bool IsAlphabetic(char c) => c < '\u2E80' && char.IsLetter(c);

    /// <summary>The Latin capital that a letter looks like: Roman numerals and letters of a set are typed with the Cyrillic ones too.</summary>
    public static char ToLatinCapital(char c) => c switch
    {
        >= 'A' and <= 'Z' => c,
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        _ => default,
    };

    /// <summary>Gives full-width and Arabic digits their ASCII form, and full-width capitals theirs, place for place; the same object where there are none.</summary>
    public static string FoldDigits(string text)
    {
        var span = text.AsSpan();
        if (IndexOfRange(span, '０', '９') < 0 && IndexOfRange(span, 'Ａ', 'Ｚ') < 0 && IndexOfRange(span, '٠', '٩') < 0 && IndexOfRange(span, '۰', '۹') < 0)
        {
            return text;
        }

        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] switch
            {
                >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' => (char)(folded[i] - '０' + '0'),
                >= '٠' and <= '٩' => (char)(folded[i] - '٠' + '0'),
                >= '۰' and <= '۹' => (char)(folded[i] - '۰' + '0'),
                var other => other,
            };
        }

        return new string(folded);
    }

    /// <summary>The first character of a text within a range.</summary>
    public static int IndexOfRange(ReadOnlySpan<char> text, char first, char last)
    {
#if NET
        return text.IndexOfAnyInRange(first, last);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= first && text[i] <= last)
            {
                return i;
            }
        }

        return -1;
#endif
    }
}
