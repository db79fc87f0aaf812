using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to French.</summary>
internal static class French
{
    public static readonly DraftingLanguage Language = new()
    {
        Code = "fr",
        EnglishName = "French",
        Punctuation = Punctuation.Latin,
        Markers = MarkerScheme.Romance,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "L'Assemblée générale,"),
            (Organ.SecurityCouncil, "Le Conseil de sécurité,"),
            (Organ.EconomicAndSocialCouncil, "Le Conseil économique et social,"),
            (Organ.HumanRightsCouncil, "Le Conseil des droits de l'homme,"),
        ],
    };
}
