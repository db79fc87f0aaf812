using ResolutionKit.Citations;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1006: a text cites itself, or something adopted after it.</summary>
/// <remarks>Where the text has no number yet, its session bounds what it can cite; where it has no date of adoption, the last day of its session does.</remarks>
public sealed class LaterText() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1006",
        Title = "Text cites itself or a later text",
        MessageFormat = "{0} cannot be cited here: {1}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Info,
        Why = "A text can cite only what was adopted before it; it calls itself “the present resolution”.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    private static void Look(CitationContext context)
    {
        // The notes of an official volume are the editors', who look back.
        if (context is { Passage.Kind: PassageKind.Footnote, Draft.Form: DraftForm.OfficialText })
        {
            return;
        }

        var citation = context.Citation;
        if (Reason(context, citation) is { } reason && context.Answer.Impossible is null)
        {
            context.Report(citation.NumberSpan, CitedText.Name(citation), reason);
        }
    }

    private static string? Reason(CitationContext context, Citation citation)
    {
        var (resolution, cited) = (context.Resolution, citation.Number);
        if (resolution.Number is { } own)
        {
            if (cited == own && citation.Kind == AdoptedTextKind.Resolution)
            {
                return "it is the present resolution";
            }

            if (cited is { Organ: Organ.SecurityCouncil } && own.Organ == Organ.SecurityCouncil && cited.Serial > own.Serial)
            {
                return $"the present resolution is {own}";
            }
        }

        if (resolution.Session is { Kind: SessionKind.Regular } session && cited.Organ == resolution.Organ &&
            cited.Session is { Kind: SessionKind.Regular } theirs && theirs > session)
        {
            return $"the present text is of session {session}";
        }

        return LaterByDate(context, citation);
    }

    private static string? LaterByDate(CitationContext context, Citation citation)
    {
        var resolution = context.Resolution;
        if (resolution.Adopted is { } adopted)
        {
            return Dated(context, citation) is { } date && date > adopted
                ? $"it was adopted on {IsoDate.FormatLong(date)}, the present text on {IsoDate.FormatLong(adopted)}"
                : null;
        }

        // A text of the same session is left to the date of adoption: most drafts are of a session that is still open.
        if (resolution is { Session: { } session } && citation.Number.Session != session &&
            SessionCalendar.Find(session, resolution.Organ) is { IsExpected: false, LastDay: { } lastDay } && Dated(context, citation) is { } later && later > lastDay)
        {
            return $"it was adopted on {IsoDate.FormatLong(later)}, after session {session} had ended";
        }

        return null;
    }

    // A date that other rules find wrong proves nothing here.
    private static DateOnly? Dated(CitationContext context, Citation citation)
    {
        var answer = context.Answer;
        return answer is { Date: { } known, Confidence: >= Confidence.Medium } ? known
            : citation.DateBinding is DateBinding.Direct or DateBinding.Shared && !(citation.Date < answer.Earliest || citation.Date > answer.Latest) ? citation.Date
            : null;
    }
}
