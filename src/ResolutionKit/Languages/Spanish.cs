using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Spanish.</summary>
internal static class Spanish
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} de {M} de {y}", "{d} de {M} del {y}"],
        FormWithoutYear = "{d} de {M}",
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        OtherMonths = [("setiembre", 9)],
        DayEndings = ["º", "°", "o", "ero"],
    };

    // Primer and tercer, as before período.
    private static readonly OrdinalWords s_ordinals = new(
        Units:
        [
            "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo", "undécimo", "duodécimo", "decimotercer",
            "decimocuarto", "decimoquinto", "decimosexto", "decimoséptimo", "decimoctavo", "decimonoveno",
        ],
        Tens: ["vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo", "septuagésimo", "octogésimo", "nonagésimo"],
        TensBeforeUnit:
        [
            "vigésimo ", "trigésimo ", "cuadragésimo ", "quincuagésimo ", "sexagésimo ", "septuagésimo ", "octogésimo ", "nonagésimo ",
        ],
        Hundredth: "centésimo",
        HundredBefore: "centésimo ");

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "esiones",
        Ordinals = number => [s_ordinals.Of(number)],
        DigitEndings = ["º", "°", "o", ".º", "er"],
        Templates =
        [
            new(SessionKind.Emergency, "", " período extraordinario de sesiones de emergencia"),
            new(SessionKind.Special, "", " período extraordinario de sesiones"),
            new(SessionKind.Regular, "", " período de sesiones"),
            new(SessionKind.Regular, "", " período ordinario de sesiones"),
        ],
    };

    public static readonly DraftingLanguage Language = new()
    {
        Code = "es",
        EnglishName = "Spanish",
        SessionNames = s_sessions,
        Punctuation = Punctuation.Latin,
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "Asamblea General"),
                (Organ.SecurityCouncil, "Consejo de Seguridad"),
                (Organ.EconomicAndSocialCouncil, "Consejo Económico y Social"),
                (Organ.HumanRightsCouncil, "Consejo de Derechos Humanos"),
            ],
            AgendaItem = "Tema {0} del programa",
            ReportParagraph = ", párr. {0}",
            Annex = "Anexo",
            PlenaryMeeting = "{0} sesión plenaria",
            Meeting = "{0} sesión",
            MeetingOrdinal = number => number + "ª",
        },
        Markers = MarkerScheme.Romance,
        ListConjunctions = [" y", " e", " o", " u"],
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "La Asamblea General,"),
            (Organ.SecurityCouncil, "El Consejo de Seguridad,"),
            (Organ.EconomicAndSocialCouncil, "El Consejo Económico y Social,"),
            (Organ.HumanRightsCouncil, "El Consejo de Derechos Humanos,"),
        ],
        Dates = s_dates,
    };
}
