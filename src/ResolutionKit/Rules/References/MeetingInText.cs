using ResolutionKit.Languages;
using ResolutionKit.References;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.References;

/// <summary>RK1014: a meeting that the text names was not held on the date that it gives.</summary>
/// <remarks>
/// A warning always: whose meeting is meant, the words around it tell. Looked at are the meetings of the organ that is named last before them; where none
/// is, those of the text's own organ, if the paragraph begins with them.
/// </remarks>
public sealed class MeetingInText() : DraftRule(Definition)
{
    private const int Beginning = 24;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1014",
        Title = "Meeting named in the text was not held on that date",
        MessageFormat = "The {0} meeting of the {1} was not held on {2}.",
        DefaultSeverity = Severity.Warning,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "Meetings are numbered in the order of their dates, so that number and date vouch for each other.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        foreach (var meeting in context.Passage.References.OfType<MeetingReference>())
        {
            var organ = meeting.IsPlenary ? Organ.GeneralAssembly : Organ.SecurityCouncil;
            if (WhoseIs(meeting, context.Passage.Prose.Text, context.Language, context.Resolution.Organ) != organ || Find(context.Registry, organ, meeting) is not { } answer)
            {
                continue;
            }

            if (answer.Contradicts(meeting.Date) is >= Confidence.Medium)
            {
                context.Report(new Finding(meeting.Span, MeetingAnswer.Ordinal(meeting.Number), organ.ToName(), IsoDate.FormatLong(meeting.Date)) { Notes = [answer.Explain()] });
            }
        }
    }

    // The body that is named last before the meeting, the longest of its names.
    private static Organ? WhoseIs(MeetingReference meeting, string text, DraftingLanguage language, Organ own)
    {
        var before = text.Substring(0, Math.Min(meeting.Span.Start, meeting.DateSpan.Start));
        var (found, start, end) = (default(CitedBody?), 0, 0);
        foreach (var (name, body) in language.Citations?.Bodies ?? [])
        {
            var at = before.LastIndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at + name.Length > end || (at + name.Length == end && at < start)))
            {
                (found, start, end) = (body, at, at + name.Length);
            }
        }

        return found switch
        {
            null => before.Length <= Beginning ? own : null,
            CitedBody.GeneralAssembly or CitedBody.AnyAssembly => Organ.GeneralAssembly,
            CitedBody.SecurityCouncil => Organ.SecurityCouncil,
            CitedBody.AnyCouncil => own,
            _ => null,
        };
    }

    // A session of the General Assembly counts its own meetings; the first that was going on at the date and fits speaks for all.
    private static MeetingAnswer? Find(ResolutionRegistry registry, Organ organ, MeetingReference meeting)
    {
        if (organ == Organ.SecurityCouncil)
        {
            return registry.FindMeeting(organ, default, meeting.Number);
        }

        MeetingAnswer? found = null;
        foreach (var period in SessionCalendar.FindAll(meeting.Date))
        {
            var answer = registry.FindMeeting(organ, period.Session, meeting.Number);
            if (answer.Contradicts(meeting.Date) is not >= Confidence.Medium)
            {
                return null;
            }

            found ??= period.Session.Kind == SessionKind.Regular ? answer : null;
        }

        return found;
    }
}
