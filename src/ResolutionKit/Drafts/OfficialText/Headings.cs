using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Recognises headings: numerals of sections, letters of parts, annexes, and lines without punctuation.</summary>
internal static class Headings
{
    private const int Longest = 200;

    /// <summary>Whether a line is the numeral of a section: <c>IV</c>.</summary>
    public static bool IsNumeral(ReadOnlySpan<char> line) => line.Length <= 8 && RomanNumeral.TryParse(line, out var value) && value < 50;

    /// <summary>Whether a line is the letter of a part: <c>A</c>.</summary>
    public static bool IsLetter(ReadOnlySpan<char> line) => line.Length == 1 && SymbolScanner.IsCapital(line[0]);

    /// <summary>Whether a block is a heading: short, without a marker and without punctuation at its end.</summary>
    public static bool IsHeading(TextBlock block) =>
        block.Marker is null && block.EndMark == default && block.Prose.Text.Length is > 0 and <= Longest && !char.IsLower(block.Prose.Text[0]) && !IsQuoted(block);

    /// <summary>Whether a block is a paragraph of a quotation: it opens with a quotation mark.</summary>
    public static bool IsQuoted(TextBlock block) => block.Marker is null && block.Prose.Text is ['“' or '"' or '«' or '「', ..];

    /// <summary>Whether a line heads an annex: <c>Annex</c>, <c>Annex II</c>, <c>附件二</c>.</summary>
    public static bool IsAnnex(string content, TextLine line, DraftingLanguage language)
    {
        const int longest = 40;
        if (line.Span.Length > longest || !(line.AfterBlank || line.AfterBreak))
        {
            return false;
        }

        var text = CompactText.Of(content, line.Span).Text;
        foreach (var word in language.OfficialText.Annexes)
        {
            if (WordPattern.StartsWith(text, 0, word, out var end))
            {
                var number = text.AsSpan(end);
                return number.IsEmpty || IsNumeral(number) || IsLetter(number) || SymbolScanner.TryNumber(number, 2, out _) || IsWritten(number, language);
            }
        }

        return false;
    }

    // 附件二, المرفق الثاني
    private static bool IsWritten(ReadOnlySpan<char> number, DraftingLanguage language)
    {
        var end = 0;
        if (language.Dates.Numerals is { } numerals && numerals.TryRead(number, ref end, out _) && end == number.Length)
        {
            return true;
        }

        foreach (var word in language.OfficialText.AnnexOrdinals)
        {
            if (WordPattern.StartsWith(number.ToString(), 0, word, out end) && end == number.Length)
            {
                return true;
            }
        }

        return false;
    }
}
