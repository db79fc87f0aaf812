namespace ResolutionKit.Rules.Typography;

/// <summary>Tells what stands inside quotation marks.</summary>
internal static class Quotations
{
    private static readonly (char Open, char Close)[] s_pairs = [('“', '”'), ('«', '»'), ('„', '“'), ('《', '》'), ('「', '」'), ('『', '』')];

    /// <summary>Whether a place is inside quotation marks of any language: a mark that opens stands before it, and its partner after it.</summary>
    public static bool Contain(string text, int index)
    {
        foreach (var (open, close) in s_pairs)
        {
            if (IsBetween(text, index, open, close))
            {
                return true;
            }
        }

        // Arabic texts are printed with the marks the other way round.
        var first = text.AsSpan().IndexOfAny('“', '”');
        return (first >= 0 && text[first] == '”' && IsBetween(text, index, '”', '“')) || IsInsideStraight(text, index);
    }

    private static bool IsBetween(string text, int index, char open, char close)
    {
        var opening = index > 0 ? text.LastIndexOf(open, index - 1) : -1;
        return opening >= 0 && text.IndexOf(close, opening, index - opening) < 0 && text.IndexOf(close, index) >= 0;
    }

    private static bool IsInsideStraight(string text, int index)
    {
        var count = 0;
        for (var at = text.IndexOf('"'); at >= 0 && at < index; at = text.IndexOf('"', at + 1))
        {
            count++;
        }

        return count % 2 == 1 && text.IndexOf('"', index) >= 0;
    }
}
