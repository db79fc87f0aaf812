using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Takes the comments out of a Markdown text: what remains stands where it stood, so that they change nothing of how it is read.</summary>
/// <remarks>
/// The layout has blanks in the place of comments, and in that of the line end before a comment that begins its line: <c>1. …</c>, a comment on a line of
/// its own, and <c>2. …</c> are read as if the comment were not there, and so are the two lines of a paragraph with a comment between them.
/// </remarks>
internal static class MarkdownComments
{
    private const string Open = "<!--";
    private const string Close = "-->";

    /// <summary>The text without its comments; the text itself where it has none.</summary>
    /// <param name="source">The text.</param>
    /// <param name="bodyStart">Where the text below the front matter begins.</param>
    /// <param name="suppressions">Takes down the comments.</param>
    public static SourceText TakeOut(SourceText source, int bodyStart, SuppressionReader suppressions)
    {
        char[]? layout = null;
        for (var at = bodyStart; (at = source.Content.IndexOf(Open, at, StringComparison.Ordinal)) >= 0;)
        {
            var lineStart = StartOfLine(source.Content, at, bodyStart);
            var isFirst = lineStart >= 0;
            var end = IsEscaped(source.Content, at) ? -1 : EndOfComment(source.Content, at, isFirst);
            if (end < 0)
            {
                // Never closed: the reader of blocks, or that of prose, says what becomes of it.
                at += Open.Length;
                continue;
            }

            suppressions.Add(TextSpan.FromBounds(at, end), TextSpan.FromBounds(at + Open.Length, end - Close.Length));
            layout ??= source.Content.ToCharArray();
            var from = isFirst && EndsLine(source.Content, end) ? lineStart : at;
            for (var i = from; i < end; i++)
            {
                layout[i] = ' ';
            }

            at = end;
        }

        return layout is null ? source : new SourceText(new string(layout), source.Path);
    }

    // Before a comment that begins its line: where the line end before it begins, or the line where there is none; -1 where text stands before it.
    private static int StartOfLine(string content, int at, int bodyStart)
    {
        while (at > bodyStart && content[at - 1] is ' ' or '\t')
        {
            at--;
        }

        if (at == bodyStart)
        {
            return at;
        }

        return content[at - 1] switch
        {
            '\n' => at - (at - 2 >= bodyStart && content[at - 2] == '\r' ? 2 : 1),
            '\r' => at - 1,
            _ => -1,
        };
    }

    private static bool EndsLine(string content, int at)
    {
        while (at < content.Length && content[at] is ' ' or '\t')
        {
            at++;
        }

        return at == content.Length || content[at] is '\r' or '\n' || string.CompareOrdinal(content, at, Open, 0, Open.Length) == 0;
    }

    private static bool IsEscaped(string content, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && content[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    // A comment that begins within a line ends within its paragraph: a stray <!-- shall not take what follows with it.
    private static int EndOfComment(string content, int at, bool isFirst)
    {
        var close = content.IndexOf(Close, at + Open.Length, StringComparison.Ordinal);
        return close < 0 || (!isFirst && HasEmptyLine(content.AsSpan(at, close - at))) ? -1 : close + Close.Length;
    }

    private static bool HasEmptyLine(ReadOnlySpan<char> text)
    {
        var isEmpty = false;
        foreach (var character in text)
        {
            if (character == '\n')
            {
                if (isEmpty)
                {
                    return true;
                }

                isEmpty = true;
            }
            else if (!char.IsWhiteSpace(character))
            {
                isEmpty = false;
            }
        }

        return false;
    }
}
