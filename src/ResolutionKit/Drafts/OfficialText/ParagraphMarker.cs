using System.Globalization;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The number or letter printed before a paragraph: <c>1.</c>, <c>(a)</c>, <c>a)</c>, <c>a.</c></summary>
/// <param name="Form">Its form.</param>
/// <param name="Text">It as the model has it: a number without its full stop, a letter as printed.</param>
/// <param name="Span">Its place.</param>
/// <param name="End">The offset at which the text goes on.</param>
internal sealed record ParagraphMarker(MarkerForm Form, string Text, TextSpan Span, int End)
{
    /// <summary>Reads the marker at the start of a line; null if there is none.</summary>
    /// <param name="content">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="due">The number that is due: it is known even where its full stop was scanned as a comma.</param>
    /// <param name="language">The language.</param>
    public static ParagraphMarker? Read(string content, TextSpan line, int due, DraftingLanguage language)
    {
        var text = content.AsSpan(line.Start, line.Length);
        var digits = SymbolScanner.CountDigits(text);
        if (language.Dates.Numerals is { } numerals && ReadNumeral(text, line.Start, due, numerals) is { } written)
        {
            return written;
        }

        if (digits is > 0 and <= 3 && language.Wording.HasDashAfterNumber && ReadDashed(text, line.Start, digits) is { } dashed)
        {
            return dashed;
        }

        if (digits < 3 && ReadMisread(text, line.Start, due) is { } misread)
        {
            return misread;
        }

        if (digits is > 0 and <= 3)
        {
            // '1.' and a letter beside it is how some Chinese texts number; '1.5' is no number of a paragraph.
            return IsNumber(text, digits, due)
                ? new ParagraphMarker(MarkerForm.Number, text.Slice(0, digits).ToString(), new TextSpan(line.Start, digits), line.Start + digits + 1)
                : null;
        }

        return ReadLetter(text, line.Start, language.Markers);
    }

    // '1.' and a letter beside it is how some Chinese texts number; '1.5' is no number of a paragraph. '1, Determines' is one that was scanned badly.
    private static bool IsNumber(ReadOnlySpan<char> text, int digits, int due)
    {
        if (digits == text.Length || text[0] == '0')
        {
            return false;
        }

        var isApart = digits + 1 == text.Length || LineReader.IsBlank(text[digits + 1]) || text[digits + 1] > '\u2E7F';
        return isApart && (text[digits] is '.' or '．' ||
            (text[digits] == ',' && digits + 2 < text.Length && char.IsUpper(text[digits + 2]) && SymbolScanner.TryNumber(text.Slice(0, digits), 3, out var number) && number == due));
    }

    // 'S. Appeals' where 5 is due, 'll. Further' where 11 is: letters that a scan takes for digits.
    private static ParagraphMarker? ReadMisread(ReadOnlySpan<char> text, int start, int due)
    {
        var stop = text.IndexOf('.');
        if (stop is < 1 or > 2 || stop + 2 >= text.Length || !LineReader.IsBlank(text[stop + 1]) || !char.IsUpper(text[stop + 2]))
        {
            return null;
        }

        var number = 0;
        for (var i = 0; i < stop; i++)
        {
            number = (number * 10) + text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                'l' or 'I' => 1,
                'Z' => 2,
                'S' => 5,
                'B' => 8,
                'O' or 'o' when i > 0 => 0,
                _ => 1000,
            };
        }

        return number == due && SymbolScanner.CountDigits(text) < stop
            ? new ParagraphMarker(MarkerForm.Number, due.ToString(CultureInfo.InvariantCulture), new TextSpan(start, stop), start + stop + 1)
            : null;
    }

    // 一. 二. in Chinese texts of the 1940s: numerals begin paragraphs of other kinds too, so the number must be the one that is due.
    private static ParagraphMarker? ReadNumeral(ReadOnlySpan<char> text, int start, int due, Numerals numerals)
    {
        var end = 0;
        var isNumber = text.Length > 1 && numerals.TryRead(text, ref end, out var number) && number == due && end < text.Length && text[end] is '.' or '．' or '、';
        return isNumber ? new ParagraphMarker(MarkerForm.Number, due.ToString(CultureInfo.InvariantCulture), new TextSpan(start, end), start + end + 1) : null;
    }

    // 1 - تؤكد
    private static ParagraphMarker? ReadDashed(ReadOnlySpan<char> text, int start, int digits)
    {
        var at = digits;
        while (at < text.Length && LineReader.IsBlank(text[at]))
        {
            at++;
        }

        return at + 1 < text.Length && text[0] != '0' && text[at] is '-' or '–' or '—' or 'ـ' && !SymbolScanner.IsDigit(text[at + 1])
            ? new ParagraphMarker(MarkerForm.Number, text.Slice(0, digits).ToString(), new TextSpan(start, digits), start + at + 1)
            : null;
    }

    private static ParagraphMarker? ReadLetter(ReadOnlySpan<char> text, int start, MarkerScheme scheme)
    {
        var open = text.Length > 0 && text[0] is '(' or '（' ? 1 : 0;
        var end = open;
        while (end < text.Length && end - open <= 5 && (char.IsLower(text[end]) || char.GetUnicodeCategory(text[end]) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter || SymbolScanner.IsDigit(text[end])))
        {
            end++;
        }

        if (end == open || end >= text.Length || !IsCounter(text.Slice(open, end - open), scheme))
        {
            return null;
        }

        var form = text[end] switch
        {
            ')' or '）' => MarkerForm.Parenthesis,
            '.' when open == 0 => MarkerForm.FullStop,
            _ => default(MarkerForm?),
        };
        var after = end + 1;
        var isApart = after == text.Length || LineReader.IsBlank(text[after]) || (form == MarkerForm.Parenthesis && text[after] > '\u2E7F');
        return form is { } known && isApart
            ? new ParagraphMarker(known, text.Slice(0, after).ToString(), new TextSpan(start, after), start + after)
            : null;
    }

    // a, aa, iv, أ, 1: not the words of a parenthesis.
    private static bool IsCounter(ReadOnlySpan<char> core, MarkerScheme scheme)
    {
        var (isRoman, isRepeated, isNumber) = (true, core.Length <= 2, true);
        foreach (var character in core)
        {
            isRoman &= character is 'i' or 'v' or 'x' or 'l';
            isRepeated &= character == core[0] && char.IsLetter(character) && character < '\u2E80';
            isNumber &= SymbolScanner.IsDigit(character);
        }

        return isRoman || isRepeated || (isNumber && core.Length <= 2) || (core.Length <= 2 && scheme.OrdinalOf(1, core.ToString()) > 0);
    }
}
