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

    public static readonly DraftingLanguage Language = new()
    {
        Code = "ru",
        EnglishName = "Russian",
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
