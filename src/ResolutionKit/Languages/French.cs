using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to French.</summary>
internal static class French
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} {M} {y}"],
        FormWithoutYear = "{d} {M}",
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        FirstDay = "1er",
        DayEndings = ["er", "ᵉʳ"],
    };

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
        Dates = s_dates,
    };
}
