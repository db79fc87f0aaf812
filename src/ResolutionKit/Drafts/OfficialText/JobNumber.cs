using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The number under which a document was processed: <c>18-22650 (C)</c>, with <c>*1822650*</c> as its bar code.</summary>
internal static class JobNumber
{
    /// <summary>The length of the job number in a line without blanks that holds nothing else but a language letter and date stamps; 0 if it is no such line.</summary>
    public static int LengthIn(string text)
    {
        // The office that made the document may stand before it: GE.24-06003.
        var prefix = text.StartsWith("GE.", StringComparison.Ordinal) || text.StartsWith("NY.", StringComparison.Ordinal) ? 3 : text.StartsWith("V.", StringComparison.Ordinal) ? 2 : 0;
        var length = prefix + 8;
        if (text.Length < length || text[prefix + 2] != '-' || SymbolScanner.CountDigits(text.AsSpan(prefix)) != 2 || SymbolScanner.CountDigits(text.AsSpan(prefix + 3, 5)) != 5)
        {
            return 0;
        }

        var at = length;
        if (at + 2 < text.Length && text[at] == '(' && text[at + 1] is 'A' or 'C' or 'E' or 'F' or 'R' or 'S' && text[at + 2] == ')')
        {
            at += 3;
        }

        return SymbolScanner.CountDigits(text.AsSpan(at)) == text.Length - at && (text.Length - at) % 6 == 0 ? length : 0;
    }

    /// <summary>Whether a text is a date stamp, as it follows job numbers: <c>080218</c>.</summary>
    public static bool IsDateStamp(string text) => text.Length == 6 && SymbolScanner.CountDigits(text.AsSpan()) == 6;

    public static bool IsBarCode(string text) =>
        text.Length is > 7 and < 12 && text[0] == '*' && text[text.Length - 1] == '*' && SymbolScanner.CountDigits(text.AsSpan(1)) == text.Length - 2;
}
