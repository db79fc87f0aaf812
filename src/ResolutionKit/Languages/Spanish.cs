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
        Markers = MarkerScheme.Romance,
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
