using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Tests.Infrastructure;

/// <summary>A text with a stretch of it marked: <c>of [|5 December|] 2018</c>.</summary>
internal sealed record Marked(SourceText Source, TextSpan Span)
{
    public static Marked Parse(string text, string path = "drafts/ict.md")
    {
        var start = text.IndexOf("[|", StringComparison.Ordinal);
        var end = text.IndexOf("|]", StringComparison.Ordinal) - 2;
        return new Marked(new SourceText(text.Remove(end + 2, 2).Remove(start, 2), path), TextSpan.FromBounds(start, end));
    }

    /// <summary>A finding at the marked stretch.</summary>
    public DraftDiagnostic ToFinding(Severity severity = Severity.Error, string message = "This is wrong.", string id = "RK1001") => new()
    {
        Rule = new RuleDescriptor { Id = id, Title = "Something is wrong", MessageFormat = "{0}", DefaultSeverity = severity, Why = "It is a test." },
        Severity = severity,
        Message = message,
        Source = Source,
        Span = Span,
    };
}
