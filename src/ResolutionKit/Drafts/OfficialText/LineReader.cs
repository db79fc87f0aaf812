using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Takes a text apart into its lines. A form feed ends a line, and a page, wherever it stands.</summary>
internal static class LineReader
{
    public static List<TextLine> Read(string content)
    {
        var lines = new List<TextLine>();
        var (at, afterBlank, afterBreak) = (0, true, false);
        while (at < content.Length)
        {
            var length = content.AsSpan(at).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? content.Length : at + length;
            if (Trim(content, TextSpan.FromBounds(at, end)) is { IsEmpty: false } span)
            {
                lines.Add(new TextLine(span, span.Start - at, afterBlank, afterBreak));
                (afterBlank, afterBreak) = (false, false);
            }
            else
            {
                afterBlank = true;
            }

            if (end < content.Length && content[end] == '\f')
            {
                // The words of a page that was cut off before the form feed are no blank line.
                afterBlank = false;
                afterBreak = true;
            }

            at = end + (end + 1 < content.Length && content[end] == '\r' && content[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The span without the blanks at its ends.</summary>
    public static TextSpan Trim(string content, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(content[start]))
        {
            start++;
        }

        while (end > start && IsBlank(content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The parts of a line that blanks of three characters or more keep apart: the columns of a masthead.</summary>
    public static List<TextSpan> Columns(string content, TextSpan line)
    {
        const int gap = 3;
        var columns = new List<TextSpan>(1);
        var (start, blanks) = (line.Start, 0);
        for (var at = line.Start; at < line.End; at++)
        {
            if (IsBlank(content[at]))
            {
                blanks++;
                continue;
            }

            if (blanks >= gap)
            {
                columns.Add(TextSpan.FromBounds(start, at - blanks));
                start = at;
            }

            blanks = 0;
        }

        columns.Add(TextSpan.FromBounds(start, line.End));
        return columns;
    }

    public static bool IsBlank(char character) => Blanks.IsBlank(character);
}
