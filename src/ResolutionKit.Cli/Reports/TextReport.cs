using System.Globalization;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Findings as people read them: the place, the message, the wrong text underlined, the ground, and how it may be mended.</summary>
internal static class TextReport
{
    private const int LeastNumberWidth = 5;

    public static InkedText Write(CheckResult result, int width)
    {
        var text = new InkedText();
        foreach (var finding in result.Findings)
        {
            WriteFinding(text, finding, width);
            text.EndLine();
        }

        var ink = result.Count(Severity.Error) > 0 ? Ink.Error : result.Count(Severity.Warning) > 0 ? Ink.Warning : Ink.Strong;
        return text.Add(Summarize(result), ink).EndLine();
    }

    /// <summary>Writes one finding.</summary>
    /// <param name="text">What it is added to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="width">The cells of a line.</param>
    public static void WriteFinding(InkedText text, DraftDiagnostic finding, int width)
    {
        var place = SourcePlace.Of(finding);
        text.Add(string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}"), Ink.Strong)
            .Add("  ").Add(finding.Severity.ToName(), finding.Severity.ToInk())
            .Add(" ").Add(finding.Rule.Id, Ink.Strong)
            .Add("  ").Add(ShownLine.ShowMessage(finding.Message)).EndLine();

        var numberWidth = WriteExcerpt(text, finding, width);
        var margin = new string(' ', numberWidth + 1);
        foreach (var note in finding.Notes)
        {
            text.Add(margin).Add("= ", Ink.Faint).Add(ShownLine.ShowMessage(note)).EndLine();
        }

        foreach (var fix in finding.Fixes)
        {
            text.Add(margin).Add("= ", Ink.Faint).Add("fix: ", Ink.Remedy).Add(ShownLine.ShowMessage(fix.Title));
            text.Add(fix.IsSafe ? string.Empty : "  (not applied by itself)", Ink.Faint).EndLine();
        }
    }

    public static string Summarize(CheckResult result)
    {
        var files = result.Files == 1 ? "1 file" : string.Create(CultureInfo.InvariantCulture, $"{result.Files} files");
        var mended = result.Fixed is { } count ? string.Create(CultureInfo.InvariantCulture, $", {count} fixed") : string.Empty;
        if (result.Findings.IsEmpty)
        {
            return $"no findings in {files}{mended}";
        }

        string[] counts =
        [
            Counted(result.Count(Severity.Error), "error", "errors"),
            Counted(result.Count(Severity.Warning), "warning", "warnings"),
            Counted(result.Count(Severity.Info), "info", "info"),
        ];
        return $"{string.Join(", ", counts.Where(part => part.Length > 0))} in {files}{mended}";
    }

    private static int WriteExcerpt(InkedText text, DraftDiagnostic finding, int width)
    {
        if (finding.Source is not { } source || finding.Span is not { } span)
        {
            return LeastNumberWidth;
        }

        var last = source.GetPosition(span.End).Line;
        var numberWidth = Math.Max(LeastNumberWidth, last.ToString(CultureInfo.InvariantCulture).Length);
        var excerpt = Excerpt.Of(source, span, width - numberWidth - " │ ".Length);
        var margin = new string(' ', numberWidth);
        foreach (var line in excerpt.Lines)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                // The place of something that is missing from an empty line needs no picture.
                continue;
            }

            text.Add(line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(numberWidth), Ink.Faint).Add(" │ ", Ink.Faint);
            if (line.HasRightToLeft)
            {
                WriteMarked(text, line, finding.Severity.ToInk());
                continue;
            }

            text.Add(line.Text).EndLine();
            text.Add(margin).Add(" │ ", Ink.Faint).Add(line.Underline, finding.Severity.ToInk()).EndLine();
        }

        if (excerpt.Omitted > 0)
        {
            text.Add(margin).Add(" │ ", Ink.Faint).Add($"… and {Counted(excerpt.Omitted, "line", "lines")} more", Ink.Faint).EndLine();
        }

        return numberWidth;
    }

    // What runs from right to left is marked in the line itself, since nothing below it would stay in its place.
    private static void WriteMarked(InkedText text, ExcerptLine line, Ink ink)
    {
        var (open, close) = Direction.IsolateOf(line.Text);
        text.Add(open + line.Before).Add(ExcerptLine.OpenMark + line.Found + ExcerptLine.CloseMark, ink).Add(line.After + close).EndLine();
    }

    private static string Counted(int count, string one, string many) =>
        count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
