using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Spanish.</summary>
internal static class Spanish
{
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
    };
}
