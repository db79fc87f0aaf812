using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6011: an official text begins without its masthead.</summary>
public sealed class MissingHead() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6011",
        Title = "Head of an official text is missing",
        MessageFormat = "The text begins without its masthead; its symbol should be {0}.",
        DefaultSeverity = Severity.Info,
        Why = "The masthead of an official document gives its symbol, session, agenda item and date of adoption; without it they must be inferred.",
        IsForUnitedNations = true,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        // The Security Council printed its resolutions under their numbers alone for decades.
        if (context.Draft.Form == DraftForm.OfficialText && !context.IsOldPrint && context.Resolution is
            {
                Organ: Organ.GeneralAssembly or Organ.EconomicAndSocialCouncil or Organ.HumanRightsCouncil,
                Number: { HasRomanSession: false } number,
                Masthead: { Session: null, Distribution: null, Issued: null, AgendaItems.IsEmpty: true },
            } &&
            context.PlaceOf(DraftField.TitleNumber) is { } place && (context.PlaceOf(DraftField.Symbol) ?? place) == place && !HasAdoptionLine(context))
        {
            context.Report(place, number.ToSymbol());
        }
    }

    private static bool HasAdoptionLine(DraftContext context) =>
        context.PlaceOf(DraftField.Adopted) is { } adopted && adopted != context.PlaceOf(DraftField.ClosingDate);
}
