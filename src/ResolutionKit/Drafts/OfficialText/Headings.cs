using ResolutionKit.Citations;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Recognises headings: numerals of sections, letters of parts, annexes, and lines without punctuation.</summary>
internal static class Headings
{
    private const int Longest = 200;

    /// <summary>Whether a line is the numeral of a section: <c>IV</c>.</summary>
    public static bool IsNumeral(ReadOnlySpan<char> line, DraftingLanguage language) =>
        (line.Length <= 8 && RomanNumeral.TryParse(line, out var value) && value < 50) || IsOneOf(line, language.OfficialText.SectionNumerals) ||
        (line.Length <= 3 && language.Dates.Numerals is { } numerals && IsWritten(line, numerals));

    /// <summary>The letter of a part that a line is, as the model has it: <c>A</c>, also for <c>ألف</c>; null where it is none.</summary>
    public static string? LetterOf(ReadOnlySpan<char> line, DraftingLanguage language)
    {
        if (line.Length == 1 && Characters.ToLatinCapital(line[0]) is var capital && capital != default)
        {
            return capital.ToString();
        }

        var names = language.Citations?.Letters ?? [];
        for (var i = 0; i < names.Length; i++)
        {
            if (line.Length >= names[i].Length && WordMatch.End(names[i], line, 0) == line.Length)
            {
                return ((char)('A' + i)).ToString();
            }
        }

        return null;
    }

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
                return number.IsEmpty || IsNumeral(number, language) || LetterOf(number, language) is not null || SymbolScanner.TryNumber(number, 2, out _) ||
                    IsOneOf(number, language.OfficialText.AnnexOrdinals);
            }
        }

        return false;
    }

    // 附件二
    private static bool IsWritten(ReadOnlySpan<char> text, Numerals numerals)
    {
        var end = 0;
        return numerals.TryRead(text, ref end, out _) && end == text.Length;
    }

    // المرفق الثاني, أولا
    private static bool IsOneOf(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Length >= word.Length && WordMatch.End(word, text, 0) == text.Length)
            {
                return true;
            }
        }

        return false;
    }
}
