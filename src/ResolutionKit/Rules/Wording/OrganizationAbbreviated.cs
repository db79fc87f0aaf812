using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5013: the United Nations or a principal organ is abbreviated.</summary>
public sealed class OrganizationAbbreviated() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5013",
        Title = "United Nations or one of its organs abbreviated",
        MessageFormat = "“{0}” is an abbreviation; a resolution spells out “{1}”.",
        DefaultSeverity = Severity.Warning,
        InAdoptedTexts = RuleLevel.Info,
        InModelUnitedNations = RuleLevel.Warning,
        Languages = [DraftingLanguage.English],
        Fixes = RuleFixes.Safe,
        Why = "In resolutions the name of the Organization and those of its principal organs are spelled out.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(static context => PreferredWords.Check(context, context.Language.HouseStyle.Organization));
}
