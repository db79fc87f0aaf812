using System.Globalization;
using System.Text;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Reports;

/// <summary>How the characters of a line are shown, and how many cells they take.</summary>
/// <remarks>A tab is shown as four blanks, a control character as its picture, so that a text cannot steer the terminal.</remarks>
internal static class ShownLine
{
    private const int TabCells = 4;
    private const int LongestMessage = 600;

    /// <summary>The index up to which a line fits into some cells, from a start on.</summary>
    public static int Forward(ReadOnlySpan<char> line, int start, int cells, out int taken)
    {
        var at = start;
        taken = 0;
        var previous = default(Rune);
        while (at < line.Length && at - start < MostCharacters(cells))
        {
            var rune = RuneAt(line, at, out var length);
            var width = Cells(rune, previous);
            if (taken + width > cells)
            {
                break;
            }

            taken += width;
            at += length;
            previous = rune;
        }

        return at;
    }

    /// <summary>The index from which a line fits into some cells, up to an end.</summary>
    public static int Backward(ReadOnlySpan<char> line, int end, int cells, out int taken)
    {
        var at = end;
        taken = 0;
        while (at > 0 && end - at < MostCharacters(cells))
        {
            var length = LengthBefore(line, at);
            var width = Cells(RuneAt(line, at - length, out _), default);
            if (taken + width > cells)
            {
                break;
            }

            taken += width;
            at -= length;
        }

        // What combines is not parted from what it stands on.
        while (at > 0 && at < end && Cells(RuneAt(line, at, out var length), default) == 0)
        {
            at += length;
        }

        return at;
    }

    /// <summary>The cells of a stretch of a line.</summary>
    public static int Cells(ReadOnlySpan<char> text) => Forward(text, 0, int.MaxValue / 16, out var taken) >= 0 ? taken : 0;

    /// <summary>A message as it is shown: in one line, and cut where it quotes a text at length.</summary>
    public static string ShowMessage(string message)
    {
        var end = Forward(message, 0, LongestMessage, out _);
        return Direction.IsolateWithin(Show(message.AsSpan(0, end)) + (end < message.Length ? "…" : string.Empty));
    }

    private static int Cells(Rune rune, Rune previous) =>
        rune.Value == '\t' ? TabCells : IsHidden(rune) ? 1 : CellWidth.Of(rune, previous);

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static Rune RuneAt(ReadOnlySpan<char> line, int at, out int length)
    {
        _ = Rune.DecodeFromUtf16(line[at..], out var rune, out length);
        return rune;
    }

    /// <summary>The code units of the character before an index.</summary>
    public static int LengthBefore(ReadOnlySpan<char> line, int at)
    {
        _ = Rune.DecodeLastFromUtf16(line[..at], out _, out var length);
        return length;
    }

    /// <summary>A stretch of a line as it is shown.</summary>
    public static string Show(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\t' => shown.Append(' ', TabCells),
                < 0x20 => shown.Append((char)(0x2400 + rune.Value)),
                0x7F => shown.Append('\u2421'),
                _ when IsHidden(rune) => shown.Append('\uFFFD'),
                _ => shown.Append(rune),
            };
        }

        return shown.ToString();
    }

    // A line of nothing but combining marks would never fill the room: the number of characters is bounded too.
    private static int MostCharacters(int cells) => (8 * cells) + 8;
}
