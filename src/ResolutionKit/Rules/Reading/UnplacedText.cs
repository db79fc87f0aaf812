namespace ResolutionKit.Rules.Reading;

/// <summary>RK9005: text that could not be placed in the resolution.</summary>
public sealed class UnplacedText() : ReadingProblemRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9005",
        Title = "Text that could not be placed",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Warning,
        Why = "A reader never drops text: what fits nowhere is kept where it can be, and reported.",
    };
}
