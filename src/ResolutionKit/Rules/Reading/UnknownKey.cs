namespace ResolutionKit.Rules.Reading;

/// <summary>RK9003: a key that drafts do not have.</summary>
public sealed class UnknownKey() : ReadingProblemRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9003",
        Title = "Unknown key",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "An unknown key is mostly a known one misspelt, and what stands under it would be lost without a word. The finding names the nearest known key.",
    };
}
