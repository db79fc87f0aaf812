using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Wording;

/// <summary>RK5010: States, Member States or Governments without their capitals.</summary>
/// <remarks>States members of another body keep a small letter: <em>States members of the Council</em>, <em>member States of the European Union</em>.</remarks>
public sealed class StatesAndGovernments() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5010",
        Title = "States, Member States or Governments without their capitals",
        MessageFormat = "“{0}” is written “{1}” in a resolution of the United Nations.",
        DefaultSeverity = Severity.Warning,
        InAdoptedTexts = RuleLevel.Info,
        Languages = [DraftingLanguage.English, DraftingLanguage.French, DraftingLanguage.Spanish],
        Fixes = RuleFixes.OnRequest,
        IsForUnitedNations = true,
        Why = "The States that are Members of the United Nations, and the Governments that speak for them, are written with capitals; the members of other bodies are not.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(static context => PreferredWords.Check(context, context.Language.HouseStyle.States));
}
