using ResolutionKit.Symbols;
using static ResolutionKit.Languages.CitedBody;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Russian.</summary>
internal static class Russian
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} {M} {y} года", "{d} {M} {y} г.", "{d} {M} {y} г", "{d} {M} {y}", "{d}.{m}.{y}"],
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

    // The genitive says whose a resolution is, the instrumental who adopted it, the nominative who acts: each name stands in all its cases.
    private static readonly (string Genitive, string[] Others, CitedBody Body)[] s_bodies =
    [
        ("Генеральной Ассамблеи", ["Генеральная Ассамблея", "Генеральной Ассамблее", "Генеральную Ассамблею", "Генеральной Ассамблеей"], GeneralAssembly),
        ("ГА", [], GeneralAssembly),
        ("Ассамблеи", ["Ассамблея", "Ассамблее", "Ассамблею", "Ассамблеей"], AnyAssembly),
        ("Совета Безопасности", ["Совет Безопасности", "Совету Безопасности", "Советом Безопасности", "Совете Безопасности"], SecurityCouncil),
        ("СБ", [], SecurityCouncil),
        (
            "Экономического и Социального Совета",
            ["Экономический и Социальный Совет", "Экономическому и Социальному Совету", "Экономическим и Социальным Советом", "Экономическом и Социальном Совете"],
            EconomicAndSocialCouncil),
        ("ЭКОСОС", [], EconomicAndSocialCouncil),
        ("Совета по правам человека", ["Совет по правам человека", "Совету по правам человека", "Советом по правам человека", "Совете по правам человека"], HumanRightsCouncil),
        (
            "Комиссии по правам человека",
            ["Комиссия по правам человека", "Комиссию по правам человека", "Комиссией по правам человека"],
            CommissionOnHumanRights),
        ("Совета по Опеке", ["Совет по Опеке", "Советом по Опеке"], TrusteeshipCouncil),
        ("Совета", ["Совет", "Совету", "Советом", "Совете"], AnyCouncil),
        ("Комиссии", ["Комиссия", "Комиссию", "Комиссией"], AnyCommission),
        ("Европейской экономической комиссии", [], Other), ("Экономической комиссии для Европы", [], Other), ("Экономической комиссии для Африки", [], Other),
        ("Экономической комиссии для Латинской Америки и Карибского бассейна", [], Other), ("Экономической комиссии для Латинской Америки", [], Other),
        ("Экономической и социальной комиссии для Азии и Тихого океана", [], Other), ("Экономической и социальной комиссии для Западной Азии", [], Other),
        ("Комиссии по положению женщин", [], Other), ("Комиссии социального развития", [], Other), ("Комиссии по устойчивому развитию", [], Other),
        ("Комиссии по народонаселению и развитию", [], Other), ("Статистической комиссии", [], Other), ("Комиссии по наркотическим средствам", [], Other),
        ("Комиссии по предупреждению преступности и уголовному правосудию", [], Other), ("Подкомиссии", [], Other),
        ("Совета управляющих", [], Other), ("Исполнительного совета", [], Other), ("Совета Европы", [], Other), ("Европейского совета", [], Other),
        ("Совета мира и безопасности", [], Other), ("Совета сотрудничества", [], Other), ("Совета министров", [], Other), ("Совета Федерации", [], Other),
        ("Всемирной ассамблеи здравоохранения", [], Other), ("Ассамблеи здравоохранения", [], Other), ("Парламентской ассамблеи", [], Other),
        ("Ассамблеи Организации Объединенных Наций по окружающей среде", [], Other),
        ("Конференции сторон", [], Other), ("Конференции участников", [], Other), ("Конференции по разоружению", [], Other),
        ("Генеральной конференции", [], Other), ("Конференции", [], Other), ("Совещания сторон", [], Other),
        ("Подготовительного комитета", [], Other), ("Исполнительного комитета", [], Other), ("Комитета", [], Other),
        ("Африканского союза", [], Other), ("Европейского союза", [], Other), ("Лиги арабских государств", [], Other),
    ];

    private static IEnumerable<string> FormsOf(string genitive, string[] others) => others.Prepend(genitive);

    private static IEnumerable<string> NamesOf(bool isFeminine) =>
        from body in s_bodies
        where body.Others.Length > 0 && isFeminine == (body.Genitive.Contains("Ассамблеи") || body.Genitive.Contains("Комиссии"))
        from name in FormsOf(body.Genitive, body.Others)
        select name;

    private static readonly string[] s_nouns = ["проект", "проекта", "проекту", "проектом", "проекте", "проекты", "проектов", "проектам", "проектами", "проектах"];

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
        Markers = MarkerScheme.Russian,
        ListConjunctions = [" и", " или"],
        SessionRequests = new SessionRequestWords
        {
            Openings = ["постановляет", "Постановляет", "просит", "Просит", "предлагает", "Предлагает"],
            Before = ["повестку дня", "Генеральной Ассамблее на", "Ассамблее на", "представить ей на", "доложить ей на"],
            Fillers = ["ее", "её", "своей", "предварительную", "основной части", "первой части", "второй части", "возобновленной"],
            Resumed = ["возобновленн"],
        },
        ParagraphReferences = new ParagraphReferenceWords
        {
            Openings = ["пунктами", "пунктах", "пунктам", "пунктов", "пункты", "пунктом", "пункта", "пункте", "пункту", "пункт"],
            Separators = [", и", ", или", "и", "или", "по", ",", "–", "-"],
            After =
            [
                "настоящей резолюции", "настоящего решения", "постановляющей части настоящей резолюции", "выше", "ниже",
            ],
            Between = ["постановляющей части"],
        },
        References = new ReferencePatterns
        {
            Records = ["Дополнение № {supplement}{*}({symbol}", "Дополнение N {supplement}{*}({symbol}"],
            Charter =
            [
                .. from paragraph in (string[])["пункт", "пункта", "пункте", "пунктом", "пункту"]
                   select paragraph + " {paragraph} статьи {article} Устава{end}",
                .. from article in (string[])["статья", "статьи", "статье", "статьей", "статью"]
                   from pattern in (string[])[" {article} Устава{end}", ", пункт {paragraph}, Устава{end}"]
                   select (pattern[0] == ',' ? article + " {article}" : article) + pattern,
                "статей {article} и {article} Устава{end}", "статьями {article} и {article} Устава{end}", "статьях {article} и {article} Устава{end}",
                .. from chapter in (string[])["глава", "главы", "главе", "главой", "главу"] select chapter + " {chapter} Устава{end}",
                "глав {chapter} и {chapter} Устава{end}", "главами {chapter} и {chapter} Устава{end}",
            ],
            OfUnitedNations = ["Организации Объединенных Наций", "ООН"],
            Treaties = ["United Nations, Treaty Series, vol. {volume}, No. {number}", "United Nations, Treaty Series, vol. {volume}, № {number}"],
            PlenaryMeetings = ["своем {meeting} пленарном заседании {date}", "своем {meeting} пленарном заседании, состоявшемся {date}"],
            Meetings = ["своем {meeting} заседании {date}", "своем {meeting} заседании, состоявшемся {date}"],
        },
        OfficialText = RussianOfficialText.Words,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "Генеральная Ассамблея,"),
            (Organ.SecurityCouncil, "Совет Безопасности,"),
            (Organ.EconomicAndSocialCouncil, "Экономический и Социальный Совет,"),
            (Organ.HumanRightsCouncil, "Совет по правам человека,"),
        ],
        Dates = s_dates,
        Citations = new()
        {
            Dates = s_dates,
            ResolutionWords = ["резолюция", "резолюции", "резолюцию", "резолюцией", "резолюций", "резолюциям", "резолюциями", "резолюциях"],
            DecisionWords = ["решение", "решения", "решению", "решением", "решении", "решений", "решениям", "решениями", "решениях"],
            WordNumbers =
            [
                ("резолюция", ""), ("резолюцию", ""), ("резолюцией", ""), ("", "резолюций"), ("", "резолюциям"), ("", "резолюциями"),
                ("", "резолюциях"), ("решение", ""), ("решению", ""), ("решением", ""), ("решении", ""), ("", "решений"), ("", "решениям"),
                ("", "решениями"), ("", "решениях"), ("свою резолюцию", "свои резолюции"), ("своей резолюции", ""), ("", "своих резолюций"),
                ("своей резолюцией", "своими резолюциями"), ("своё решение", "свои решения"), ("свое решение", "свои решения"),
                ("своего решения", ""), ("своим решением", "своими решениями"),
            ],
            Drafts =
            [
                .. from noun in s_nouns
                   from kind in new[] { " резолюции", " резолюций", " решения", " решений" }
                   select noun + kind,
            ],
            Bodies = [.. s_bodies.SelectMany(body => FormsOf(body.Genitive, body.Others).Select(name => (name, body.Body)))],
            PossessiveBodies = [.. s_bodies.Select(body => body.Genitive)],
            HasBareGenitive = true,
            FeminineWords = ["ее", "её", .. NamesOf(isFeminine: true)],
            MasculineWords = ["его", .. NamesOf(isFeminine: false)],
            Own =
            [
                "свой", "своя", "свое", "свои", "свою", "своей", "своего", "своему", "своим", "своем", "своих", "своими", "его", "ее", "её",
            ],
            And = ["и", "или", "а также", "а также в", "а также на", "равно как и", "наряду с", "и в", "и на", "и с", "и к", "и от"],
            Bridges =
            [
                "в частности", "включая", "в том числе", "а именно", "особенно", "прежде всего", "такие как", "таких как", "последней из которых является",
                "последней из которых была", "последними из которых являются", "последними из которых были", "самой последней из которых является",
                "последняя из которых",
            ],
            DateIntroducers = ["от", "датированная", "датированную", "датированной", "датированные", "датированных", "соответственно от", "обе от", "все от"],
            NumberPrefixes = ["№", "№№", "N", "номер", "за №", "за номером"],
            Adopted =
            [
                "принят", "принята", "приняты", "принял", "приняла", "принятая", "принятую", "принятой", "принятое", "принятого", "принятом", "принятые",
                "принятых", "принятыми", "которая была принята", "которые были приняты",
            ],
            AdoptedDetails =
            [
                "единогласно", "консенсусом", "на основе консенсуса", "путем консенсуса", "без голосования", "на его", "на ее", "на своем", "на своей",
                "заседании", "пленарном заседании", "ею", "им",
            ],
            Descriptions =
            [
                "озаглавленная", "озаглавленную", "озаглавленной", "озаглавленное", "озаглавленном", "озаглавленные", "озаглавленных", "под названием",
                "о", "об", "по", "относительно", "касающаяся", "касающуюся", "касающейся", "касающиеся", "касающихся",
            ],
            Parts =
            [
                "приложение", "приложения", "приложении", "приложений", "раздел", "раздела", "разделе", "разделы", "разделов", "разд.", "часть", "части",
                "пункт", "пункта", "пункте", "пунктом", "пункты", "пунктов", "пунктах", "пп.", "подпункт", "подпункта", "подпункте", "глава", "главы",
                "добавление", "добавления",
            ],
            Documents = ["доклад", "доклада", "докладу", "докладом", "докладе", "доклады", "докладов", "докладах", "письмо", "письма", "письме", "письмом", "писем", "записка", "записку", "записке", "заявление", "заявления", "заявлением"],
            Means = ["в", "во", "согласно", "посредством", "через", "на основании", "в соответствии с", "во исполнение"],
            Dependence = ["для", "перед", "между", "от"],
            LetterRanges = ["до", "по"],
            Weightless = ["также", "далее", "Организации Объединенных Наций", "ООН", "соответственно"],
        },
    };
}
