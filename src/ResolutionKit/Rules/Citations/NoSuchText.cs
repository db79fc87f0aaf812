using ResolutionKit.Registry;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1003: there is no such resolution or decision.</summary>
public sealed class NoSuchText() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1003",
        Title = "There is no such resolution or decision",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        Why = "A number beyond those that a session or year adopted, a session not yet held or a letter that a set does not have is a slip in the number.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    private static void Look(CitationContext context)
    {
        if (context.Answer is { Impossible: { } why, Confidence: > Confidence.Disputed } answer && !SecurityCouncilYear.Judges(context.Citation.Number) &&
            !WordAndNumber.Judges(context.Citation))
        {
            context.Report(new Finding(context.Citation.NumberSpan, why) { Severity = answer.SupportsError ? null : Severity.Info });
        }
    }
}
