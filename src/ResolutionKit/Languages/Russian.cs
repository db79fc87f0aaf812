using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Russian.</summary>
internal static class Russian
{
    public static readonly DraftingLanguage Language = new()
    {
        Code = "ru",
        EnglishName = "Russian",
        Punctuation = Punctuation.Latin,
        Markers = MarkerScheme.Standard,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "Генеральная Ассамблея,"),
            (Organ.SecurityCouncil, "Совет Безопасности,"),
            (Organ.EconomicAndSocialCouncil, "Экономический и Социальный Совет,"),
            (Organ.HumanRightsCouncil, "Совет по правам человека,"),
        ],
    };
}
