namespace ResolutionKit.Rules.Reading;

/// <summary>RK9002: the text is not well-formed: malformed YAML, or a front matter that is never closed.</summary>
public sealed class SyntaxError() : ReadingProblemRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9002",
        Title = "Draft is not well-formed",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "What is not well-formed cannot be read as its writer meant it; the finding says where the text stops making sense.",
    };
}
