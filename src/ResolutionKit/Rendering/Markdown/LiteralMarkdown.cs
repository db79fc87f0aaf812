using System.Text;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>Plain text as Markdown that shows it literally, with a backslash before what would be markup on GitHub, mathematics included.</summary>
internal static class LiteralMarkdown
{
    /// <summary>A text on one line.</summary>
    public static string Of(string text)
    {
        var markup = new StringBuilder(text.Length + 4);
        for (var at = 0; at < text.Length; at++)
        {
            Append(markup, text, at);
        }

        return markup.ToString();
    }

    /// <summary>Appends one character of a text.</summary>
    public static void Append(StringBuilder markup, string text, int at)
    {
        var character = text[at];
        if (character is '\n' or '\r')
        {
            markup.Append(' ');
            return;
        }

        var isBlockMark = (character is '>' or '+' or '-' or '=' or '#' && IsFirst(text, at)) || (character == '#' && at == text.Length - 1);
        if (isBlockMark || character is '\\' or '`' or '*' or '_' or '[' or '<' or '&' or '~' or '$' || IsListMark(text, at))
        {
            markup.Append('\\');
        }

        markup.Append(character);
    }

    private static bool IsFirst(string text, int at) => text.AsSpan(0, at).Trim().IsEmpty;

    // A paragraph that begins with 1. or 1) would become a list.
    private static bool IsListMark(string text, int at)
    {
        if (text[at] is not ('.' or ')'))
        {
            return false;
        }

        var before = text.AsSpan(0, at).Trim();
        foreach (var character in before)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return !before.IsEmpty;
    }
}
