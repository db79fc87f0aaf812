using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Arabic.</summary>
internal static class Arabic
{
    public static readonly DraftingLanguage Language = new()
    {
        Code = "ar",
        EnglishName = "Arabic",
        IsRightToLeft = true,
        Punctuation = Punctuation.Arabic,
        Markers = MarkerScheme.Arabic,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "إن الجمعية العامة،"),
            (Organ.SecurityCouncil, "إن مجلس الأمن،"),
            (Organ.EconomicAndSocialCouncil, "إن المجلس الاقتصادي والاجتماعي،"),
            (Organ.HumanRightsCouncil, "إن مجلس حقوق الإنسان،"),
        ],
    };
}
