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

    // In the feminine, as session is; deuxième and not seconde.
    private static readonly string[] s_units =
    [
        "première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième",
        "treizième", "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    ];

    private static readonly string[] s_tens = ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "ession",
        Ordinals = number => [OrdinalOf(number)],
        DigitEndings = ["e", "re", "ème", "ère"],
        Templates =
        [
            new(SessionKind.Emergency, "", " session extraordinaire d'urgence"),
            new(SessionKind.Special, "", " session extraordinaire"),
            new(SessionKind.Regular, "", " session"),
        ],
    };

    // Seventy and ninety count on from sixty and eighty: soixante et onzième, quatre-vingt-onzième.
    private static string OrdinalOf(int number)
    {
        if (number >= 100)
        {
            return number == 100 ? "centième" : "cent " + (number == 101 ? "unième" : OrdinalOf(number - 100));
        }

        if (number < 20)
        {
            return s_units[number - 1];
        }

        var ten = s_tens[(number / 10) - 2];
        var rest = number / 10 is 7 or 9 ? number % 20 : number % 10;
        return (rest, number) switch
        {
            (0, _) => ten.TrimEnd('e') + "ième",
            (1, < 80) => ten + " et unième",
            (11, < 80) => ten + " et onzième",
            (1, _) => ten + "-unième",
            _ => ten + "-" + s_units[rest - 1],
        };
    }

    public static readonly DraftingLanguage Language = new()
    {
        Code = "fr",
        EnglishName = "French",
        SessionNames = s_sessions,
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
