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
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "Assemblée générale"),
                (Organ.SecurityCouncil, "Conseil de sécurité"),
                (Organ.EconomicAndSocialCouncil, "Conseil économique et social"),
                (Organ.HumanRightsCouncil, "Conseil des droits de l'homme"),
            ],
            AgendaItem = "Point {0} de l'ordre du jour",
            ReportParagraph = ", par. {0}",
            Annex = "Annexe",
            PlenaryMeeting = "{0} séance plénière",
            Meeting = "{0} séance",
            MeetingOrdinal = number => number == 1 ? "1re" : number + "e",
        },
        Markers = MarkerScheme.Romance,
        ListConjunctions = [" et", " ou"],
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
