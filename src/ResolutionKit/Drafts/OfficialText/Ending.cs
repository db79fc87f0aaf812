using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>How lines and paragraphs end.</summary>
internal static class Ending
{
    /// <summary>Whether a character ends a clause or a sentence in any of the six languages.</summary>
    public static bool IsTerminal(char character) => character is ',' or ';' or ':' or '.' or '?' or '!' or '，' or '；' or '：' or '。' or '？' or '！' or '、' or '،' or '؛' or '؟';

    /// <summary>Whether a paragraph may end with a line: after punctuation, with a footnote marker or closing quotation mark behind it.</summary>
    public static bool IsAtEnd(string content, TextSpan line) => MarkOf(content, line) != default;

    /// <summary>The punctuation mark with which a text ends, behind which a footnote marker or a closing mark may stand; the default character if there is none.</summary>
    public static char MarkOf(string content, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (SymbolScanner.IsDigit(content[end - 1]) || LineReader.IsBlank(content[end - 1]) || content[end - 1] is '*'))
        {
            end--;
        }

        // 'A 2010,1' ends in a marker, 'session in 2010' in a number.
        if (end > span.Start && end < span.End && !IsTerminal(content[end - 1]))
        {
            return default;
        }

        while (end > span.Start && content[end - 1] is '”' or '’' or '"' or '»' or ')' or '）' or '》')
        {
            end--;
        }

        return end > span.Start && IsTerminal(content[end - 1]) && content[end - 1] is not '、' ? content[end - 1] : default;
    }
}
