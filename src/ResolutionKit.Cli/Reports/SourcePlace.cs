using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Reports;

/// <summary>A stretch of a file as reports state it: lines and columns from 1, the end after the last character.</summary>
internal readonly record struct SourcePlace(string File, int Line, int Column, int EndLine, int EndColumn)
{
    public static SourcePlace Of(SourceText source, TextSpan span)
    {
        var start = source.GetPosition(span.Start);
        var end = source.GetPosition(span.End);
        return new SourcePlace(source.Path ?? "-", start.Line, start.Column, end.Line, end.Column);
    }

    /// <summary>The place of a finding; the start of the file where it has none of its own.</summary>
    public static SourcePlace Of(DraftDiagnostic finding) =>
        finding.Source is { } source ? Of(source, finding.Span ?? default) : new SourcePlace("-", 1, 1, 1, 1);
}
