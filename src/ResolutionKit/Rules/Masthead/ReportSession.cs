using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6003: the committee report or draft on which the text was adopted is of another session.</summary>
public sealed class ReportSession() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6003",
        Title = "Committee report is of another session",
        MessageFormat = "The text is of session {0}, but {1} is of session {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "A Main Committee reports to the session that adopts the text, and the symbol of its report carries that session: A/77/380.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        // A session stated wrongly is another rule's matter: what the symbol says holds.
        var session = context.Resolution.Symbol?.Session ?? context.Resolution.Session;
        if (session is { } own && context.Resolution.Masthead.Report is { Session: { } ofReport } report && ofReport != own)
        {
            context.Report(context.PlaceOf(DraftField.Report) ?? context.PlaceOf(DraftField.Note), own, report, ofReport);
        }
    }
}
