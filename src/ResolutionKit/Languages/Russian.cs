using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Russian.</summary>
internal static class Russian
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} {M} {y}[ года]", "{d} {M} {y}[ г.]"],
        FormWithoutYear = "{d} {M}",
        Months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
    };

    // Without the ending, which follows the case: перв-ая, перв-ой, перв-ую.
    private static readonly OrdinalWords s_stems = new(
        Units:
        [
            "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат",
            "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат",
        ],
        Tens: ["двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"],
        TensBeforeUnit: ["двадцать ", "тридцать ", "сорок ", "пятьдесят ", "шестьдесят ", "семьдесят ", "восемьдесят ", "девяносто "],
        Hundredth: "сот",
        HundredBefore: "сто ");

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "есси",
        Ordinals = OrdinalsOf,
        DigitEndings = ["-я", "-й", "-ю", "-ая", "-ой", "-ую"],
        Templates =
        [
            new(SessionKind.Emergency, "", " чрезвычайная специальная сессия"),
            new(SessionKind.Emergency, "", " чрезвычайной специальной сессии"),
            new(SessionKind.Emergency, "", " чрезвычайной специальной сессией"),
            new(SessionKind.Emergency, "", " чрезвычайную специальную сессию"),
            new(SessionKind.Special, "", " специальная сессия"),
            new(SessionKind.Special, "", " специальной сессии"),
            new(SessionKind.Special, "", " специальной сессией"),
            new(SessionKind.Special, "", " специальную сессию"),
            new(SessionKind.Regular, "", " сессия"),
            new(SessionKind.Regular, "", " сессии"),
            new(SessionKind.Regular, "", " сессией"),
            new(SessionKind.Regular, "", " сессию"),
        ],
    };

    private static IEnumerable<string> OrdinalsOf(int number)
    {
        var stem = s_stems.Of(number);
        return stem.EndsWith("трет", StringComparison.Ordinal)
            ? [stem + "ья", stem + "ьей", stem + "ью"]
            : [stem + "ая", stem + "ой", stem + "ую"];
    }

    public static readonly DraftingLanguage Language = new()
    {
        Code = "ru",
        EnglishName = "Russian",
        SessionNames = s_sessions,
        Punctuation = Punctuation.Latin,
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "Генеральная Ассамблея"),
                (Organ.SecurityCouncil, "Совет Безопасности"),
                (Organ.EconomicAndSocialCouncil, "Экономический и Социальный Совет"),
                (Organ.HumanRightsCouncil, "Совет по правам человека"),
            ],
            AgendaItem = "Пункт {0} повестки дня",
            ReportParagraph = ", пункт {0}",
            Annex = "Приложение",
            PlenaryMeeting = "{0} пленарное заседание",
            Meeting = "{0} заседание",
            MeetingOrdinal = number => number + "-е",
        },
        Markers = MarkerScheme.Standard,
        ListConjunctions = [" и", " или"],
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "Генеральная Ассамблея,"),
            (Organ.SecurityCouncil, "Совет Безопасности,"),
            (Organ.EconomicAndSocialCouncil, "Экономический и Социальный Совет,"),
            (Organ.HumanRightsCouncil, "Совет по правам человека,"),
        ],
        Dates = s_dates,
    };
}
