using System.Text;
using ResolutionKit.Languages;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>The texts of a Markdown draft: on one line, and at their beginning never what reads as a marker or a block.</summary>
internal static class DraftText
{
    /// <summary>Markup on one line with a backslash before the first mark that would be read as one of Markdown's, a number, or a letter.</summary>
    public static string EscapeStart(string markup)
    {
        var text = markup.IndexOfAny(['\n', '\r']) < 0 ? markup : markup.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
        text = text.Trim();
        var at = MarkAtStart(text);
        return at < 0 ? text : text.Insert(at, "\\");
    }

    /// <summary>Puts a block together of its marker, its text and its note; any of them may be empty.</summary>
    public static string Join(string marker, string text, string note)
    {
        var block = new StringBuilder(marker);
        foreach (var part in new[] { text, note })
        {
            block.Append(block.Length > 0 && part.Length > 0 ? " " : string.Empty).Append(part);
        }

        return block.ToString();
    }

    /// <summary>A note in braces of its words; an empty string where there are none.</summary>
    public static string Note(params string?[] words)
    {
        var said = string.Join(" ", words.Where(word => word is not null));
        return said.Length > 0 ? $"{{{said}}}" : string.Empty;
    }

    /// <summary>Whether a text is a numeral as headings of sections in Chinese have it.</summary>
    public static bool IsChineseNumeral(string text) => text.Length > 0 && text.All(character => "一二三四五六七八九十".AsSpan().IndexOf(character) >= 0);

    /// <summary>A word with a value for a note: <c>marker="1 bis"</c>.</summary>
    public static string Attribute(string name, string value) => $"{name}=\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    // Where the backslash goes; -1 where none is needed.
    private static int MarkAtStart(string text)
    {
        if (text.Length == 0)
        {
            return -1;
        }

        switch (text[0])
        {
            case '-' or '+' or '#' or '>' or '~' or '=' or '|' or '•':
                return 0;
            case '(' or '（':
                return EndOfCore(text, 1) is > 1 and var close && text[close] is ')' or '）' ? 0 : -1;
            case '[' when text.StartsWith("[^", StringComparison.Ordinal):
                var colon = text.IndexOf(']') + 1;
                return colon > 0 && colon < text.Length && text[colon] == ':' ? colon : -1;
        }

        var end = EndOfCore(text, 0);
        return end > 0 && text[end] is '.' or ')' or '）' or '．' or '、' && IsMarkerCore(text.Substring(0, end)) ? end : EndOfDashedNumber(text, end);
    }

    // The end of a short run of letters or digits that is followed by something; 0 where there is none.
    private static int EndOfCore(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == 'ـ'))
        {
            end++;
        }

        return end > start && end < text.Length && end - start <= 8 ? end : 0;
    }

    // Arabic texts number paragraphs as '1 -'.
    private static int EndOfDashedNumber(string text, int end) =>
        end > 0 && end + 1 < text.Length && text[end] == ' ' && text[end + 1] == '-' && char.IsDigit(text[0]) ? end + 1 : -1;

    private static bool IsMarkerCore(string core)
    {
        if (core.All(char.IsDigit) || IsChineseNumeral(core))
        {
            return true;
        }

        foreach (var language in DraftingLanguage.All)
        {
            if (language.Markers.OrdinalOf(1, core) > 0 || language.Markers.OrdinalOf(2, core) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
