namespace ResolutionKit.Rules.Reading;

/// <summary>RK9004: the value of a key cannot be read: a date, a symbol, a session.</summary>
public sealed class UnreadableValue() : ReadingProblemRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9004",
        Title = "Value of a key cannot be read",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "Metadata is checked as strictly as the text: a date that does not exist or a symbol with a blank in it would silence other rules.",
    };
}
