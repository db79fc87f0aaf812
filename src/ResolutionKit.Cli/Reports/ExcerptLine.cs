using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Reports;

/// <summary>A line of an excerpt.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Before">What is shown of the line before the finding.</param>
/// <param name="Found">What was found, as it is shown.</param>
/// <param name="After">What is shown of the line behind the finding.</param>
internal sealed record ExcerptLine(int Number, string Before, string Found, string After)
{
    /// <summary>What is put before and behind the finding in a line below which nothing can be drawn.</summary>
    public const string OpenMark = "[|";

    /// <inheritdoc cref="OpenMark"/>
    public const string CloseMark = "|]";

    /// <summary>The cells of both marks.</summary>
    public const int MarkCells = 4;

    /// <summary>The line as it is shown.</summary>
    public string Text => Before + Found + After;

    /// <summary>What is written below the line: at least one cell is underlined.</summary>
    public string Underline => new string(' ', CellWidth.Of(Before)) + new string('~', Math.Max(CellWidth.Of(Before + Found) - CellWidth.Of(Before), 1));

    /// <summary>Whether the line, or a part of it, runs from right to left: where its cells will stand is not known, and nothing can be drawn below them.</summary>
    public bool HasRightToLeft => Direction.HasRightToLeft(Text);
}
