using ResolutionKit.Cli.Terminal;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Reports;

/// <summary>The lines of a text in which something was found, made fit to be shown, with what is to be underlined in each.</summary>
/// <remarks>
/// A line that is too long is cut around the finding. Text that runs from right to left stands in its logical order: what shows it may turn it.
/// </remarks>
/// <param name="Lines">The lines that hold a part of the finding; blank ones among them are left out.</param>
/// <param name="Omitted">How many further lines the finding covers.</param>
internal sealed record Excerpt(ImmutableArray<ExcerptLine> Lines, int Omitted)
{
    private const int MostLines = 4;

    /// <summary>The excerpt of a finding.</summary>
    /// <param name="source">The text.</param>
    /// <param name="finding">What was found; an empty span is shown as one cell.</param>
    /// <param name="cells">The cells there are for a line.</param>
    public static Excerpt Of(SourceText source, TextSpan finding, int cells)
    {
        var lines = ImmutableArray.CreateBuilder<ExcerptLine>();
        var omitted = 0;
        var first = source.GetPosition(finding.Start).Line;
        var last = finding.IsEmpty ? first : source.GetPosition(finding.End - 1).Line;
        for (var number = first; number <= last; number++)
        {
            var line = source.GetLineSpan(number);
            var text = source.Content.AsSpan(line.Start, line.Length);
            var part = TextSpan.FromBounds(Math.Clamp(finding.Start - line.Start, 0, line.Length), Math.Clamp(finding.End - line.Start, 0, line.Length));
            if (last > first && text.Slice(part.Start, part.Length).IsWhiteSpace())
            {
                continue;
            }

            part = Tighten(text, part);

            if (lines.Count < MostLines)
            {
                lines.Add(Fit(number, text, part, cells));
            }
            else
            {
                omitted++;
            }
        }

        return new Excerpt(lines.ToImmutable(), omitted);
    }

    // Blanks around the finding are not underlined, unless it is about blanks; a mark that combines goes with what it stands on.
    private static TextSpan Tighten(ReadOnlySpan<char> line, TextSpan part)
    {
        var found = line.Slice(part.Start, part.Length);
        if (found.IsWhiteSpace())
        {
            return part;
        }

        var start = part.End - found.TrimStart().Length;
        var end = part.Start + found.TrimEnd().Length;
        while (start > 0 && ShownLine.Cells(line[start..end]) == 0)
        {
            start -= ShownLine.LengthBefore(line, start);
        }

        return TextSpan.FromBounds(start, end);
    }

    private static ExcerptLine Fit(int number, ReadOnlySpan<char> line, TextSpan part, int cells)
    {
        var (start, end) = Window(line, part, Direction.HasRightToLeft(line) ? cells - ExcerptLine.MarkCells : cells);
        var prefix = start > 0 ? "…" : string.Empty;
        var suffix = end < line.Length ? "…" : string.Empty;
        var found = TextSpan.FromBounds(part.Start, Math.Min(part.End, end));
        return new ExcerptLine(
            number,
            prefix + ShownLine.Show(line[start..found.Start]),
            ShownLine.Show(line[found.Start..found.End]),
            ShownLine.Show(line[found.End..end]) + suffix);
    }

    // The stretch of a line to show: all of it, or what there is room for on both sides of the finding.
    private static (int Start, int End) Window(ReadOnlySpan<char> line, TextSpan part, int cells)
    {
        if (ShownLine.Forward(line, 0, cells, out _) == line.Length)
        {
            return (0, line.Length);
        }

        var room = Math.Max(cells - 2, 8);
        var end = Math.Min(ShownLine.Forward(line, part.Start, room * 3 / 4, out var taken), part.End);
        if (end == part.End)
        {
            taken = ShownLine.Cells(line.Slice(part.Start, part.Length));
        }

        var rest = room - taken;
        var after = 0;
        if (end == part.End)
        {
            _ = ShownLine.Forward(line, end, rest, out after);
        }

        var start = ShownLine.Backward(line, part.Start, Math.Max(rest / 2, rest - after), out var before);
        return (start, ShownLine.Forward(line, end, rest - before, out _));
    }
}
