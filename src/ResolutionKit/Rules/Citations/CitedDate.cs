using ResolutionKit.Citations;
using ResolutionKit.Registry;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1001: the date given for a cited text is not its date.</summary>
/// <remarks>
/// The date is recorded, or follows from the recorded numbers below and above where these share one. Where words stand between date and number
/// the finding is a warning; on a fact that was seen once only, information; on a disputed one there is none.
/// </remarks>
public sealed class CitedDate() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1001",
        Title = "Cited date is not the date of adoption",
        MessageFormat = "{0} was adopted on {1}, not on {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        Fixes = RuleFixes.OnRequest,
        Why = "A resolution is cited with the date of its adoption. Lists are copied from one text to the next, and a slip lives on for years.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    private static void Look(CitationContext context)
    {
        var citation = context.Citation;
        if (citation is not { Date: { } given, DateSpan: { } place } ||
            context.Answer is not { Date: { } due, Impossible: null, Confidence: > Confidence.Disputed } answer || due == given || DateBounds.Judges(answer, given))
        {
            return;
        }

        context.Report(new Finding(place, CitedText.Name(citation), IsoDate.FormatLong(due), IsoDate.FormatLong(given))
        {
            Severity = answer.Confidence < Confidence.Medium ? Severity.Info : CitedText.SeverityOf(citation.DateBinding),
            Notes = [answer.Explain(), .. SharedDate.Notes(context), .. CitedText.Notes(citation.DateBinding)],
            Fixes = citation.DateBinding is DateBinding.Loose or DateBinding.Ambiguous ? [] : SharedDate.Fixes(context),
        });
    }
}
