using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Tells from the words of a heading what it heads.</summary>
internal static class HeadingForms
{
    private static readonly string[] AnnexWords = ["Annex", "附件", "Annexe", "Anexo", "Приложение", "المرفق"];
    private static readonly string[] AppendixWords = ["Appendix", "附录", "Appendice", "Apéndice", "Добавление", "التذييل"];

    // How Arabic texts letter the resolutions of a set.
    private static readonly string[] ArabicLetters = ["ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء"];

    /// <summary>Whether a heading is that of an annex; the bare word is the one that is made, so that none is kept.</summary>
    public static bool IsAnnex(string text, out string? heading)
    {
        heading = text;
        foreach (var word in AnnexWords)
        {
            if (text == word)
            {
                heading = null;
                return true;
            }
        }

        return BeginsWith(text, AnnexWords) || BeginsWith(text, AppendixWords);
    }

    /// <summary>Reads the letter of a part: <c>A</c>, <c>A. Title</c>. Returns its length with what separates it from the title; 0 where there is none.</summary>
    public static int ReadLetter(ReadOnlySpan<char> text, out string letter)
    {
        var length = !text.IsEmpty && char.IsUpper(text[0]) && text[0] < '\u0500' ? 1 : 0;
        foreach (var name in ArabicLetters)
        {
            if (text.StartsWith(name.AsSpan(), StringComparison.Ordinal))
            {
                length = name.Length;
            }
        }

        letter = text.Slice(0, length).ToString();
        return length == 0 ? 0 : EndOfSeparator(text, length);
    }

    /// <summary>Reads the numeral of a section: <c>II</c>, <c>II. Title</c>. Returns its length with what separates it from the title; 0 where there is none.</summary>
    public static int ReadNumeral(ReadOnlySpan<char> text, out string numeral)
    {
        var length = 0;
        while (length < text.Length && text[length] is 'I' or 'V' or 'X' or 'L' or 'C')
        {
            length++;
        }

        if (length > 0 && !RomanNumeral.TryParse(text.Slice(0, length), out _))
        {
            length = 0;
        }

        while (length < text.Length && "一二三四五六七八九十".AsSpan().IndexOf(text[length]) >= 0)
        {
            length++;
        }

        numeral = text.Slice(0, length).ToString();
        return length == 0 ? 0 : EndOfSeparator(text, length);
    }

    // 'II' and 'II. Title', not 'III Title' or 'I.N. Title'.
    private static int EndOfSeparator(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length)
        {
            return end;
        }

        if (text[end] is not ('.' or '、' or '．'))
        {
            return 0;
        }

        var separator = end++;
        if (end < text.Length && text[separator] == '.' && !char.IsWhiteSpace(text[end]) && text[end] < '\u2E80')
        {
            return 0;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool BeginsWith(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetter(text[word.Length]) || text[word.Length] >= '\u2E80'))
            {
                return true;
            }
        }

        return false;
    }
}
