using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1020: the date given for one of the body's own resolutions is not its date.</summary>
/// <remarks>The body and its table are those of the configuration. Only a date right beside its number is judged.</remarks>
public sealed class OwnDate() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1020",
        Title = "Cited date is not that of the body's own resolution",
        MessageFormat = "Resolution {0} of {1} was adopted on {2}, not on {3}.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.OnRequest,
        Why = "A body cites its own resolutions by number and date, as the United Nations does; its table says which date belongs to a number.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        foreach (var (citation, known) in OwnResolutions.Of(context))
        {
            if (known is not { } due || citation is not { Date: { } given, DateSpan: { } place } || given == due)
            {
                continue;
            }

            var right = context.Language.FormatDate(due, context.Passage.Prose.Text.Substring(place.Start, place.Length));
            context.Report(new Finding(place, citation.Number, OwnResolutions.NameOf(context.Body!), IsoDate.FormatLong(due), IsoDate.FormatLong(given))
            {
                Notes = ["recorded: the table of the body's resolutions"],
                Fixes = context.Fix($"Write {right}", isSafe: false, place, right),
            });
        }
    }
}
