using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5011: the title of an officer without its hyphen or its capitals.</summary>
/// <remarks>Officers of other organizations bear the titles that those give them, and are left alone where the organization follows.</remarks>
public sealed class TitlesOfOfficers() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5011",
        Title = "Title of an officer without its hyphen or its capitals",
        MessageFormat = "“{0}” is written “{1}”.",
        DefaultSeverity = Severity.Warning,
        InAdoptedTexts = RuleLevel.Info,
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish, DraftingLanguage.Russian],
        Fixes = RuleFixes.Safe,
        IsForUnitedNations = true,
        Why = "The titles of officers of the United Nations are written in one way in each language: Secretary-General, Secrétaire général, Secretario General, Генеральный секретарь.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(static context => PreferredWords.Check(context, context.Language.HouseStyle.Titles));
}
