using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The page of a rule: its heading, and what it gives as examples.</summary>
internal sealed class RulePage
{
    private const string ReportedName = "Reported";
    private const string NotReportedName = "Not reported";

    private readonly string _path;
    private readonly SourceText _text;

    private RulePage(string path, SourceText text)
    {
        _path = path;
        _text = text;
        Read();
    }

    /// <summary>The line of the heading; null where there is none.</summary>
    public TextLine? Heading { get; private set; }

    /// <summary>The section with what the rule reports.</summary>
    public PageSection Reported { get; } = new(ReportedName);

    /// <summary>The section with what it does not report.</summary>
    public PageSection NotReported { get; } = new(NotReportedName);

    /// <summary>Reads a page.</summary>
    public static RulePage Of(string path, SourceText text) => new(path, text);

    /// <summary>The place of a line; of the first where it is null.</summary>
    public Location PlaceOf(TextLine? line)
    {
        var span = (line ?? _text.Lines[0]).Span;
        return Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));
    }

    private void Read()
    {
        var section = default(PageSection);
        var fence = default(MarkdownFence?);
        foreach (var line in _text.Lines)
        {
            var content = _text.ToString(line.Span);
            if (fence is { } open)
            {
                if (open.IsClosedBy(content))
                {
                    fence = null;
                }
                else if (section is not null)
                {
                    section.HasMarks |= content.IndexOf("[|", StringComparison.Ordinal) >= 0;
                }
            }
            else if (MarkdownFence.Open(content) is { } opened)
            {
                fence = opened;
                if (section is not null)
                {
                    section.HasExamples = true;
                }
            }
            else if (content.StartsWith("# ", StringComparison.Ordinal))
            {
                Heading ??= line;
                section = null;
            }
            else if (content.StartsWith("## ", StringComparison.Ordinal))
            {
                section = SectionOf(content.Substring(3).Trim());
                if (section is not null)
                {
                    section.Heading ??= line;
                }
            }
        }
    }

    private PageSection? SectionOf(string name) =>
        name.Equals(ReportedName, StringComparison.OrdinalIgnoreCase) ? Reported : name.Equals(NotReportedName, StringComparison.OrdinalIgnoreCase) ? NotReported : null;
}
