using System.Text;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Puts words of drafts into comments, whatever characters they have.</summary>
internal static class DocumentationText
{
    /// <summary>A text on one line: line ends, and what XML cannot hold, become blanks.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                line.Append(text, i++, 2);
            }
            else
            {
                line.Append(IsPlain(text[i]) ? text[i] : ' ');
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>A text on one line as XML.</summary>
    public static string Escape(string text) => OnOneLine(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    // U+2028 and U+2029 end a line of C#; U+FFFE and U+FFFF are no characters.
    private static bool IsPlain(char character) => !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF');
}
