using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Chinese.</summary>
internal static class Chinese
{
    public static readonly DraftingLanguage Language = new()
    {
        Code = "zh",
        EnglishName = "Chinese",
        Punctuation = Punctuation.Chinese,
        Markers = MarkerScheme.Standard,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "大会，"),
            (Organ.SecurityCouncil, "安全理事会，"),
            (Organ.EconomicAndSocialCouncil, "经济及社会理事会，"),
            (Organ.HumanRightsCouncil, "人权理事会，"),
        ],
    };
}
