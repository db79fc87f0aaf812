using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6012: the enacting clause names another organ than the symbol.</summary>
/// <remarks>
/// Drafts of the Main Committees, A/C.1/73/L.37, are resolutions of the General Assembly. Commissions of the Economic and Social Council submit drafts for the
/// Council and the Assembly to adopt: their symbols say nothing.
/// </remarks>
public sealed class ClauseAndSymbol() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6012",
        Title = "Enacting clause is another organ's than the symbol",
        MessageFormat = "The enacting clause names the {0}, but {1} is a symbol of the {2}.",
        DefaultSeverity = Severity.Error,
        Why = "The enacting clause names the organ that speaks; so does the symbol, and one of the two was left over from another text.",
        InAdoptedTexts = RuleLevel.Info,
        IsForUnitedNations = true,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var resolution = context.Resolution;
        if (resolution is { Symbol: { } symbol, EnactingClause: { IsEmpty: false } clause } && OrganOf(symbol) is { } due &&
            DraftingLanguage.TryRecognizeEnactingClause(clause.Text, out _, out var named) && named != due)
        {
            var place = clause.GetSourceSpan(new Text.TextSpan(0, clause.Text.Length)) ?? context.PlaceOf(DraftField.EnactingClause);
            context.Report(place, named.ToName(), symbol, due.ToName());
        }
    }

    // Only symbols that are surely those of one organ's own texts.
    private static Organ? OrganOf(DocumentSymbol symbol) => symbol switch
    {
        { ResolutionNumber: { Organ: Organ.GeneralAssembly or Organ.SecurityCouncil or Organ.EconomicAndSocialCouncil or Organ.HumanRightsCouncil } number } => number.Organ,
        { Series: "A", IsDraft: true, Body: "HRC" } => Organ.HumanRightsCouncil,
        { Series: "A", IsDraft: true, Body: null or "C.1" or "C.2" or "C.3" or "C.4" or "C.5" or "C.6" } => Organ.GeneralAssembly,
        { Series: "E", IsDraft: true, Body: null } => Organ.EconomicAndSocialCouncil,
        _ => null,
    };
}
