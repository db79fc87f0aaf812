using ResolutionKit.Symbols;

namespace ResolutionKit.Drafts.Markdown;

internal enum BlockMarkerKind
{
    None,

    /// <summary>The number of a paragraph: <c>1.</c></summary>
    Number,

    /// <summary>The letter or numeral of a sub-paragraph: <c>(a)</c>, <c>i)</c>, <c>a.</c></summary>
    Item,

    /// <summary>A sign that stands for the marker due: <c>-</c>.</summary>
    Bullet,

    /// <summary>The label of a footnote: <c>[^1]:</c></summary>
    Footnote,
}

/// <summary>What a line begins with that says what it is.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Length">How many characters it has, without the blanks after it.</param>
/// <param name="Text">The marker as the model keeps it: a number without its full stop, a label without its brackets; empty for a bullet.</param>
internal readonly record struct BlockMarker(BlockMarkerKind Kind, int Length, string Text)
{
    /// <summary>Reads the marker at the beginning of a line; none where there is none.</summary>
    public static BlockMarker Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return default;
        }

        return line[0] switch
        {
            >= '0' and <= '9' => ReadNumber(line),
            '(' or '（' => ReadEnclosed(line),
            '[' => ReadLabel(line),
            '-' or '*' or '+' or '•' => EndsAt(line, 1) ? new BlockMarker(BlockMarkerKind.Bullet, 1, string.Empty) : default,
            var first => char.IsLetter(first) ? ReadLetter(line) : default,
        };
    }

    private static BlockMarker ReadNumber(ReadOnlySpan<char> line)
    {
        var digits = 1;
        while (digits < line.Length && digits < 4 && line[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        if (digits > 3)
        {
            return default;
        }

        var number = line.Slice(0, digits).ToString();
        if (digits < line.Length && line[digits] is '.' or ')' or '．' or '、' && EndsAt(line, digits + 1))
        {
            return new BlockMarker(BlockMarkerKind.Number, digits + 1, number);
        }

        // Arabic texts number paragraphs as '1 -'.
        return digits + 1 < line.Length && line[digits] == ' ' && line[digits + 1] == '-' && EndsAt(line, digits + 2) ? new BlockMarker(BlockMarkerKind.Number, digits + 2, number) : default;
    }

    private static BlockMarker ReadEnclosed(ReadOnlySpan<char> line)
    {
        var close = line.Slice(0, Math.Min(line.Length, 8)).IndexOfAny(')', '）');
        return close > 1 && IsCore(line.Slice(1, close - 1), allowsDigits: true) && EndsAt(line, close + 1)
            ? new BlockMarker(BlockMarkerKind.Item, close + 1, $"({line.Slice(1, close - 1).ToString()})")
            : default;
    }

    private static BlockMarker ReadLetter(ReadOnlySpan<char> line)
    {
        var close = line.Slice(0, Math.Min(line.Length, 8)).IndexOfAny(')', '.', '）');
        return close > 0 && IsCore(line.Slice(0, close), allowsDigits: false) && !char.IsUpper(line[0]) && EndsAt(line, close + 1)
            ? new BlockMarker(BlockMarkerKind.Item, close + 1, line.Slice(0, close).ToString() + (line[close] == '.' ? "." : ")"))
            : default;
    }

    private static BlockMarker ReadLabel(ReadOnlySpan<char> line)
    {
        if (line.Length < 5 || line[1] != '^')
        {
            return default;
        }

        var close = line.Slice(0, Math.Min(line.Length, ProseMarkup.LongestLabel + 3)).IndexOf(']');
        if (close < 3 || close + 1 >= line.Length || line[close + 1] != ':')
        {
            return default;
        }

        var label = line.Slice(2, close - 2);
        foreach (var character in label)
        {
            if (character == '[' || char.IsWhiteSpace(character))
            {
                return default;
            }
        }

        return new BlockMarker(BlockMarkerKind.Footnote, close + 2, label.ToString());
    }

    // One letter, the same letter again (aa), a small roman numeral, or a number.
    private static bool IsCore(ReadOnlySpan<char> core, bool allowsDigits)
    {
        if (allowsDigits && core[0] is >= '0' and <= '9')
        {
            return core.Length <= 2 && (core.Length == 1 || core[1] is >= '0' and <= '9');
        }

        if (!char.IsLetter(core[0]))
        {
            return false;
        }

        // The Arabic ه is lengthened by a stroke.
        if (core.Length == 1 || (core.Length == 2 && core[1] == 'ـ'))
        {
            return true;
        }

        var isRepeated = core.Length <= 3;
        foreach (var letter in core)
        {
            isRepeated &= letter == core[0];
        }

        return isRepeated || (core.Length <= 6 && core[0] is 'i' or 'v' or 'x' && RomanNumeral.TryParse(core.ToString().ToUpperInvariant().AsSpan(), out _));
    }

    // After a marker comes a blank, the end of the line, or directly a text that is not written with blanks.
    private static bool EndsAt(ReadOnlySpan<char> line, int end) => end >= line.Length || char.IsWhiteSpace(line[end]) || line[end] >= '\u2E80' || line[end - 1] >= '\u2E80';
}
