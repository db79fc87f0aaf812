namespace ResolutionKit.Cli.Reports;

/// <summary>A line of an excerpt.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Text">The line as it is shown.</param>
/// <param name="Indent">The cells before the underline.</param>
/// <param name="Length">The cells of the underline, at least one.</param>
internal sealed record ExcerptLine(int Number, string Text, int Indent, int Length)
{
    /// <summary>What is written below the line.</summary>
    public string Underline => new string(' ', Indent) + new string('~', Length);
}
