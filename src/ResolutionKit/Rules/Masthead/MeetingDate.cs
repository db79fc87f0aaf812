using ResolutionKit.Drafts.Reading;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6008: the meeting that a text names for its adoption was not held on the date that it gives.</summary>
/// <remarks>
/// Meetings are numbered in the order in which they are held. Where other meetings leave no room for the date it is an error; where it only is not the
/// date recorded for the meeting, a warning, since meetings are suspended and resumed. In a scan of an old print the digits may be the scanner's: a warning.
/// </remarks>
public sealed class MeetingDate() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6008",
        Title = "Meeting was not held on that date",
        MessageFormat = "The {0} meeting was not held on {1}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "The closing line names the meeting and its date, and both are cited for ever after; meetings are numbered in the order of their dates.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var masthead = context.Resolution.Masthead;
        Check(context, masthead.Meeting, masthead.ClosingDate ?? masthead.Adopted, context.PlaceOf(DraftField.Meeting));
        foreach (var part in context.Resolution.Parts)
        {
            Check(context, part.Meeting, part.Adopted, part.Span);
        }
    }

    private static void Check(DraftContext context, int? meeting, DateOnly? date, TextSpan? place)
    {
        var organ = context.Resolution.Organ;
        if (meeting is not { } number || date is not { } given)
        {
            return;
        }

        var session = organ == Organ.GeneralAssembly ? context.Resolution.Session : default(Session);
        var answer = context.Registry.FindMeeting(organ, session ?? default, number);
        if (answer.Contradicts(given) is { } sure)
        {
            context.Report(new Finding(place, MeetingAnswer.Ordinal(number), IsoDate.FormatLong(given))
            {
                Severity = sure < Confidence.Medium || context.IsOldPrint ? Severity.Warning : null,
                Notes = [answer.Explain()],
            });
        }
    }
}
