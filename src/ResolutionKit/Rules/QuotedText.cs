using ResolutionKit.Text;

namespace ResolutionKit.Rules;

/// <summary>Tells what a text quotes: titles and words of others, which may differ from the style of the house.</summary>
internal static class QuotedText
{
    // Arabic texts are printed with the closing mark first as well: ”…“.
    private const string Openers = "“«《「『„‟\"”";
    private const string Closers = "”»》」』“”\"“";

    /// <summary>Whether a place in a text stands between quotation marks.</summary>
    public static bool Covers(string text, int position)
    {
        foreach (var span in In(text))
        {
            if (span.Start > position)
            {
                return false;
            }

            if (position < span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a text quotes, with the quotation marks, in order; quotations inside of quotations are part of these.</summary>
    /// <remarks>A quotation that is not closed goes on to the end of the text.</remarks>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var pair = Openers.IndexOf(text[start]);
            if (pair < 0)
            {
                continue;
            }

            var end = EndOf(text, start, text[start], Closers[pair]);
            yield return TextSpan.FromBounds(start, end);
            start = end - 1;
        }
    }

    private static int EndOf(string text, int start, char opener, char closer)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == closer && at > start && --depth == 0)
            {
                return at + 1;
            }

            depth += text[at] == opener && (at == start || opener != closer) ? 1 : 0;
        }

        return text.Length;
    }
}
