using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Stretches of a source without the blanks around them, and its lines.</summary>
internal static class SourceLines
{
    /// <summary>A stretch without the blanks and line ends at its ends.</summary>
    public static TextSpan Trim(this SourceText source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        for (; end > start && char.IsWhiteSpace(source.Content[end - 1]); end--)
        {
        }

        for (; start < end && char.IsWhiteSpace(source.Content[start]); start++)
        {
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Takes the first line off a stretch: the line, without its end.</summary>
    public static TextSpan TakeLine(this SourceText source, ref TextSpan rest)
    {
        var content = source.Content.AsSpan(rest.Start, rest.Length);
        var length = content.IndexOfAny('\r', '\n');
        if (length < 0)
        {
            var last = rest;
            rest = new TextSpan(rest.End, 0);
            return last;
        }

        var next = length + (content[length] == '\r' && length + 1 < content.Length && content[length + 1] == '\n' ? 2 : 1);
        var line = new TextSpan(rest.Start, length);
        rest = TextSpan.FromBounds(rest.Start + next, rest.End);
        return line;
    }
}
