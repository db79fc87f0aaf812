using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Arabic.</summary>
internal static class Arabic
{
    // The Levantine and the Gregorian names of a month stand side by side.
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} {M} {y}"],
        FormWithoutYear = "{d} {M}",
        Months =
        [
            "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
            "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
        ],
        OtherMonths = [("حزيران/يونيو", 6), ("تموز/يوليو", 7)],
    };

    public static readonly DraftingLanguage Language = new()
    {
        Code = "ar",
        EnglishName = "Arabic",
        IsRightToLeft = true,
        Punctuation = Punctuation.Arabic,
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "الجمعية العامة"),
                (Organ.SecurityCouncil, "مجلس الأمن"),
                (Organ.EconomicAndSocialCouncil, "المجلس الاقتصادي والاجتماعي"),
                (Organ.HumanRightsCouncil, "مجلس حقوق الإنسان"),
            ],
            AgendaItem = "البند {0} من جدول الأعمال",
            ReportParagraph = "، الفقرة {0}",
            Annex = "المرفق",
            PlenaryMeeting = "الجلسة العامة {0}",
            Meeting = "الجلسة {0}",
            ParagraphNumber = "{0} -",
        },
        Markers = MarkerScheme.Arabic,
        ListConjunctions = [" و", " أو"],
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "إن الجمعية العامة،"),
            (Organ.SecurityCouncil, "إن مجلس الأمن،"),
            (Organ.EconomicAndSocialCouncil, "إن المجلس الاقتصادي والاجتماعي،"),
            (Organ.HumanRightsCouncil, "إن مجلس حقوق الإنسان،"),
        ],
        Dates = s_dates,
    };
}
