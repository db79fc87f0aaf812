using System.Text;

namespace ResolutionKit.Symbols;

/// <summary>A way in which a number or symbol is often misspelt: the advice, and the change that sets it right.</summary>
/// <param name="Advice">What to do, up to the right spelling: <c>leave out the blanks around it: write</c>.</param>
/// <param name="Apply">The change; a text that is not misspelt so comes back as it is.</param>
internal sealed record Respelling(string Advice, Func<string, string> Apply)
{
    public static readonly Respelling Trim = new("leave out the blanks around it and write", text => text.Trim());

    public static readonly Respelling Characters = new("use the digits 0 to 9, the letters A to Z and half-width marks, as in", ToAscii);

    public static readonly Respelling Address = new("leave out the address of the site and write", WithoutAddress);

    public static readonly Respelling Stops = new("leave out the punctuation after it and write", text => text.TrimEnd('.', ',', ';', ':', '/'));

    public static readonly Respelling Zeros = new("a number has no leading zero: write", WithoutLeadingZeros);

    public static readonly Respelling Blanks = new("there are no such blanks in it: write", text => text.Replace(" ", string.Empty));

    /// <summary>Sets a text right step by step until it is accepted; null where nothing helps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="steps">The changes to try, in this order, each on top of those before it.</param>
    /// <param name="accepts">Whether a text is right.</param>
    /// <returns>The advice of the first step that mattered, and the text that was accepted.</returns>
    public static (string Advice, string Text)? Find(string text, ReadOnlySpan<Respelling> steps, Func<string, bool> accepts)
    {
        string? advice = null;
        foreach (var step in steps)
        {
            var changed = step.Apply(text);
            if (changed == text)
            {
                continue;
            }

            advice ??= step.Advice;
            text = changed;
            if (accepts(text))
            {
                return (advice, text);
            }
        }

        return null;
    }

    private static string ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            ascii.Append(ToAscii(character));
        }

        return ascii.ToString();
    }

    private static char ToAscii(char character) => character switch
    {
        < '\u0080' => character,
        >= '\uFF01' and <= '\uFF5E' => (char)(character - '\uFF01' + '!'),
        '\u3000' or '\u00A0' or '\u202F' or '\u2009' => ' ',
        >= '\u0660' and <= '\u0669' => (char)(character - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(character - '\u06F0' + '0'),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u2044' or '\u2215' => '/',

        // The Roman numerals of Unicode have no place in symbols.
        '\u2160' => 'I',
        '\u2164' => 'V',
        '\u2169' => 'X',

        // Cyrillic and Greek capitals that look like Latin ones.
        'А' or 'Α' => 'A',
        'В' or 'Β' => 'B',
        'С' => 'C',
        'Е' or 'Ε' => 'E',
        'Н' or 'Η' => 'H',
        'І' or 'Ι' => 'I',
        'К' or 'Κ' => 'K',
        'М' or 'Μ' => 'M',
        'О' or 'Ο' => 'O',
        'Р' or 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' or 'Τ' => 'T',
        'Х' or 'Χ' => 'X',
        _ => character,
    };

    private static string WithoutAddress(string text)
    {
        foreach (var site in (ReadOnlySpan<string>)["undocs.org/", "docs.un.org/"])
        {
            var at = text.IndexOf(site, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var path = text.Substring(at + site.Length);
                return path.Length > 3 && path[2] == '/' && char.IsLower(path[0]) && char.IsLower(path[1]) ? path.Substring(3) : path;
            }
        }

        return text;
    }

    private static string WithoutLeadingZeros(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var startsNumber = i == 0 || !SymbolScanner.IsDigit(text[i - 1]);
            if (!startsNumber || text[i] != '0')
            {
                result.Append(text[i]);
                continue;
            }

            while (i + 1 < text.Length && text[i] == '0' && SymbolScanner.IsDigit(text[i + 1]))
            {
                i++;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }
}
