namespace ResolutionKit.Citations;

/// <summary>Where the sentences of a text begin and end: no citation reaches over such a place.</summary>
internal static class Sentences
{
    /// <summary>The start of the sentence that a place lies in, not before another place.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int place, int notBefore)
    {
        while (place > notBefore)
        {
            var mark = text.Slice(notBefore, place - notBefore).LastIndexOfAny('.', '。', '\n');
            if (mark < 0)
            {
                return notBefore;
            }

            place = notBefore + mark;
            if (IsEnd(text, place))
            {
                return place + 1;
            }
        }

        return notBefore;
    }

    /// <summary>The end of the sentence that a place lies in.</summary>
    public static int EndAfter(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length)
        {
            var mark = text.Slice(place).IndexOfAny('.', '。', '\n');
            if (mark < 0)
            {
                return text.Length;
            }

            place += mark;
            if (IsEnd(text, place))
            {
                return place + 1;
            }

            place++;
        }

        return text.Length;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int mark) => text[mark] switch
    {
        '。' => true,
        '\n' => IsBlankLine(text, mark),
        _ => IsFullStop(text, mark),
    };

    // A script without capitals.
    private static bool IsArabic(char letter) => letter is >= '\u0620' and <= '\u06D3' && char.IsLetter(letter);

    private static bool IsBlankLine(ReadOnlySpan<char> text, int mark)
    {
        for (var next = mark + 1; next < text.Length && char.IsWhiteSpace(text[next]); next++)
        {
            if (text[next] == '\n')
            {
                return true;
            }
        }

        return false;
    }

    // A stop within "sect. VI", "No. 5", "J. Smith" or "3.14" ends no sentence; one before a capitalised word does.
    private static bool IsFullStop(ReadOnlySpan<char> text, int mark)
    {
        var next = mark + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '”' or '“'))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        var isInitial = mark > 0 && char.IsUpper(text[mark - 1]) && (mark == 1 || !char.IsLetterOrDigit(text[mark - 2]));
        return next > mark + 1 && !isInitial && next + 1 < text.Length &&
            ((char.IsUpper(text[next]) && char.IsLower(text[next + 1])) || IsArabic(text[next]));
    }
}
