using ResolutionKit.Citations;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1009: the date given for a cited text does not exist.</summary>
public sealed class DateOfNoCalendar() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1009",
        Title = "Cited date does not exist",
        MessageFormat = "{0} cannot be of “{1}”: there is no such date{2}.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.OnRequest,
        Why = "31 June and 0 December are slips of a digit; where the date of adoption is known, it is named.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    private static void Look(CitationContext context)
    {
        if (context.Citation is not { Date: null, DateSpan: { } place } citation)
        {
            return;
        }

        var answer = context.Answer;
        var due = answer is { Date: { } date, Impossible: null } ? $"; it was adopted on {IsoDate.FormatLong(date)}" : string.Empty;
        context.Report(new Finding(place, CitedText.Name(citation), context.Passage.Prose.Text.Substring(place.Start, place.Length), due)
        {
            Severity = citation.DateBinding == DateBinding.Loose ? Severity.Warning : null,
            Notes = due.Length > 0 ? [answer.Explain(), .. SharedDate.Notes(context)] : [],
            Fixes = citation.DateBinding == DateBinding.Loose ? [] : SharedDate.Fixes(context),
        });
    }
}
