using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1003: there is no such resolution or decision.</summary>
/// <remarks>Also where a citation has a number with a leading nought, which is none.</remarks>
public sealed class NoSuchText() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1003",
        Title = "There is no such resolution or decision",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Warning,
        Why = "A number beyond those that a session or year adopted, a session not yet held or a letter that a set does not have is a slip in the number.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on)
    {
        on.Citation(Look);
        on.Passage(LookForNoNumbers);
    }

    private static void Look(CitationContext context)
    {
        if (context.Answer is { Impossible: { } why, Confidence: > Confidence.Disputed } answer && !SecurityCouncilYear.Judges(context.Citation.Number) &&
            !WordAndNumber.Judges(context.Citation))
        {
            context.Report(new Finding(context.Citation.NumberSpan, why) { Severity = answer.SupportsError ? null : Severity.Info });
        }
    }

    // A number with a leading nought, 53/00 or 04/49, is read as no citation at all.
    private static void LookForNoNumbers(PassageContext context)
    {
        foreach (var span in MisprintedNumbers.FindIn(context.Passage.Prose.Text))
        {
            if (!ResolutionNumber.TryParse(context.Passage.Prose.Text.Substring(span.Start, span.Length), context.Resolution.Organ, out _, out var problem))
            {
                context.Report(span, problem);
            }
        }
    }
}
