namespace ResolutionKit.Analyzers.Authoring;

/// <summary>A fence of Markdown that is open: three or more backticks or tildes.</summary>
internal readonly struct MarkdownFence
{
    private const int Least = 3;
    private const int MostBlanks = 3;

    private readonly char _mark;
    private readonly int _length;

    private MarkdownFence(char mark, int length)
    {
        _mark = mark;
        _length = length;
    }

    /// <summary>The fence that a line opens; null where it opens none.</summary>
    public static MarkdownFence? Open(string line)
    {
        var text = line.TrimStart(' ');
        if (line.Length - text.Length > MostBlanks || text.Length < Least || text[0] is not ('`' or '~'))
        {
            return null;
        }

        var length = LengthOf(text, text[0]);

        // A line with further backticks is code within a paragraph.
        return length >= Least && (text[0] == '~' || text.IndexOf('`', length) < 0) ? new MarkdownFence(text[0], length) : null;
    }

    /// <summary>Whether a line closes the fence.</summary>
    public bool IsClosedBy(string line)
    {
        var text = line.Trim(' ', '\t');
        return text.Length >= _length && LengthOf(text, _mark) == text.Length;
    }

    private static int LengthOf(string text, char mark)
    {
        var length = 0;
        while (length < text.Length && text[length] == mark)
        {
            length++;
        }

        return length;
    }
}
