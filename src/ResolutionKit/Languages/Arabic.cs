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

    private static readonly string[] s_units =
    [
        "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
    ];

    private static readonly string[] s_tens = ["العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع"];

    // The session, to the session, her session, his session: the adjectives stay the same.
    private static readonly string[] s_nouns = ["الدورة ", "للدورة ", "دورتها ", "دورته "];

    private static readonly (SessionKind Kind, string Words)[] s_kinds =
        [(SessionKind.Emergency, "الاستثنائية الطارئة "), (SessionKind.Special, "الاستثنائية "), (SessionKind.Regular, "")];

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "دور",
        Ordinals = number => [OrdinalOf(number, "ون"), OrdinalOf(number, "ين")],
        DigitEndings = [""],
        Templates = [.. MakeTemplates()],
    };

    private static IEnumerable<SessionNameTemplate> MakeTemplates() =>
        from kind in s_kinds
        from noun in s_nouns
        select new SessionNameTemplate(kind.Kind, noun + kind.Words, "");

    // The tens end in -un in the nominative, in -in elsewhere; one is الحادية wherever something follows.
    private static string OrdinalOf(int number, string ending) => number switch
    {
        100 => "المائة",
        > 100 => OrdinalOf(number - 100, ending) + " بعد المائة",
        <= 10 => s_units[number - 1],
        < 20 => UnitBeforeTen(number) + " عشرة",
        _ when number % 10 == 0 => s_tens[(number / 10) - 2] + ending,
        _ => $"{UnitBeforeTen(number)} و{s_tens[(number / 10) - 2]}{ending}",
    };

    private static string UnitBeforeTen(int number) => number % 10 == 1 ? "الحادية" : s_units[(number % 10) - 1];

    public static readonly DraftingLanguage Language = new()
    {
        Code = "ar",
        EnglishName = "Arabic",
        SessionNames = s_sessions,
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
