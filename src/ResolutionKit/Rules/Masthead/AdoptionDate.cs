using ResolutionKit.Drafts.Reading;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6005: the date of adoption lies after the date of issue, or outside the session.</summary>
/// <remarks>The date in the masthead is that of issue and comes after adoption. On the day on which a session opens, the one before may still adopt texts.</remarks>
public sealed class AdoptionDate() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6005",
        Title = "Date of adoption cannot be right",
        MessageFormat = "The text cannot have been adopted on {0}: {1}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "A text is adopted within its session, and printed after it is adopted.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var masthead = context.Resolution.Masthead;
        if (masthead.Adopted is not { } adopted)
        {
            return;
        }

        var place = context.PlaceOf(DraftField.Adopted) ?? context.PlaceOf(DraftField.ClosingDate);
        if (masthead.Issued is { } issued && adopted > issued)
        {
            context.Report(place, IsoDate.FormatLong(adopted), $"it was issued on {IsoDate.FormatLong(issued)}");
        }
        else if (context.Resolution is { Session: { } session, Organ: Organ.GeneralAssembly or Organ.HumanRightsCouncil } &&
            SessionCalendar.Find(session, context.Resolution.Organ) is { IsExpected: false, Confidence: >= Confidence.Medium } period && !period.Contains(adopted))
        {
            var when = adopted < period.Opened ? $"opened on {IsoDate.FormatLong(period.Opened)}" : $"could adopt texts up to {IsoDate.FormatLong(period.LastDay!.Value)}";
            context.Report(place, IsoDate.FormatLong(adopted), $"session {session} {when}");
        }
    }
}
