namespace ResolutionKit.Rules.Reading;

/// <summary>RK9008: the text holds no resolution.</summary>
public sealed class EmptyDraft() : ReadingProblemRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9008",
        Title = "Text holds no resolution",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "A file without front matter, enacting clause and paragraphs is checked for nothing; saying so is better than passing it.",
    };
}
