namespace ResolutionKit.Rules.Reading;

/// <summary>RK9006: a key is given twice.</summary>
public sealed class RepeatedKey() : ReadingProblemRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9006",
        Title = "Key given twice",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "Of two values one would be lost, and nothing says which was meant.",
    };
}
