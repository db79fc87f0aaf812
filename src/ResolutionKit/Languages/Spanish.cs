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

    public static readonly DraftingLanguage Language = new()
    {
        Code = "es",
        EnglishName = "Spanish",
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
