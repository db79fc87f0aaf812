using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to English.</summary>
internal static class English
{
    public static readonly DraftingLanguage Language = new()
    {
        Code = "en",
        EnglishName = "English",
        Punctuation = Punctuation.Latin,
        Markers = MarkerScheme.Standard,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "The General Assembly,"),
            (Organ.SecurityCouncil, "The Security Council,"),
            (Organ.EconomicAndSocialCouncil, "The Economic and Social Council,"),
            (Organ.HumanRightsCouncil, "The Human Rights Council,"),
        ],
    };
}
