using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6006: the date in the closing line is not the date of adoption.</summary>
public sealed class ClosingDate() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6006",
        Title = "Closing line is not of the date of adoption",
        MessageFormat = "The closing line gives {0}, the adoption line {1}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        Why = "The last lines of a resolution state the plenary meeting that adopted it and its date; the line under the masthead states the same date.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        if (context.Resolution.Masthead is { Adopted: { } adopted, ClosingDate: { } closing } && adopted != closing)
        {
            context.Report(context.PlaceOf(DraftField.ClosingDate), IsoDate.FormatLong(closing), IsoDate.FormatLong(adopted));
        }
    }
}
