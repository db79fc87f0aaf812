using ResolutionKit.Symbols;
using static ResolutionKit.Languages.CitedBody;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Arabic.</summary>
internal static class Arabic
{
    // The Levantine and the Gregorian names of a month stand side by side; readers meet either alone.
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} {M} {y}", "{d} من {M} {y}"],
        FormWithoutYear = "{d} {M}",
        Months =
        [
            "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
            "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
        ],
        OtherMonths =
        [
            ("نيسان/إبريل", 4), ("حزيران/يونيو", 6), ("تموز/يوليو", 7),
            ("كانون الثاني", 1), ("شباط", 2), ("آذار", 3), ("نيسان", 4), ("أيار", 5), ("حزيران", 6),
            ("تموز", 7), ("آب", 8), ("أيلول", 9), ("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12),
            ("يناير", 1), ("فبراير", 2), ("مارس", 3), ("أبريل", 4), ("إبريل", 4), ("مايو", 5), ("يونيه", 6), ("يونيو", 6),
            ("يوليه", 7), ("يوليو", 7), ("أغسطس", 8), ("سبتمبر", 9), ("أكتوبر", 10), ("نوفمبر", 11), ("ديسمبر", 12),
        ],
    };

    // The letters of a set follow the old order of the alphabet; texts print their names.
    private static readonly string[] s_letters =
    [
        "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد",
    ];

    // In, to and like are written together with the word, and so is whose it is.
    private static readonly string[] s_prefixes = ["", "ب", "ل", "ك"];
    private static readonly string[] s_articles = ["ال", "بال", "لل", "كال"];
    private static readonly string[] s_resolutions = ["قرار", "قراري", "قرارا", "قرارات"];
    private static readonly string[] s_decisions = ["مقرر", "مقرري", "مقررا", "مقررات"];

    private static readonly (string Name, CitedBody Body)[] s_bodies =
    [
        ("الجمعية العامة", GeneralAssembly), ("الجمعية", AnyAssembly),
        ("مجلس الأمن", SecurityCouncil), ("مجلس الأمن الدولي", SecurityCouncil),
        ("المجلس الاقتصادي والاجتماعي", EconomicAndSocialCouncil),
        ("مجلس حقوق الإنسان", HumanRightsCouncil),
        ("لجنة حقوق الإنسان", CommissionOnHumanRights),
        ("مجلس الوصاية", TrusteeshipCouncil),
        ("المجلس", AnyCouncil), ("اللجنة", AnyCommission),
        ("اللجنة الاقتصادية لأوروبا", Other), ("اللجنة الاقتصادية لأفريقيا", Other),
        ("اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي", Other), ("اللجنة الاقتصادية لأمريكا اللاتينية", Other),
        ("اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ", Other), ("اللجنة الاقتصادية والاجتماعية لغربي آسيا", Other),
        ("اللجنة الاقتصادية والاجتماعية لغرب آسيا", Other),
        ("لجنة وضع المرأة", Other), ("لجنة التنمية الاجتماعية", Other), ("لجنة التنمية المستدامة", Other), ("لجنة السكان والتنمية", Other),
        ("اللجنة الإحصائية", Other), ("لجنة المخدرات", Other), ("لجنة منع الجريمة والعدالة الجنائية", Other), ("اللجنة الفرعية", Other),
        ("مجلس الإدارة", Other), ("المجلس التنفيذي", Other), ("مجلس المحافظين", Other), ("مجلس أوروبا", Other), ("مجلس الاتحاد الأوروبي", Other),
        ("مجلس السلام والأمن", Other), ("مجلس التعاون", Other), ("مجلس الوزراء", Other), ("مجلس جامعة الدول العربية", Other), ("جامعة الدول العربية", Other),
        ("جمعية الصحة العالمية", Other), ("جمعية الصحة", Other), ("جمعية الأمم المتحدة للبيئة", Other), ("الجمعية البرلمانية", Other),
        ("مؤتمر الأطراف", Other), ("مؤتمر الدول الأطراف", Other), ("المؤتمر العام", Other), ("مؤتمر نزع السلاح", Other), ("المؤتمر", Other),
        ("اجتماع الأطراف", Other), ("اللجنة التحضيرية", Other), ("اللجنة التنفيذية", Other),
        ("الاتحاد الأفريقي", Other), ("الاتحاد الأوروبي", Other),
    ];

    // القرار, بالقرار, للقرارات; with the ending that says whose it is: قرارها, بقراراته.
    private static IEnumerable<string> FormsOf(string[] words) =>
        (from prefix in s_prefixes from word in words select prefix + word)
        .Concat(from article in s_articles from word in (string[])[words[0], words[3], words[1] + "ن", words[2] + "ن"] select article + word)
        .Concat(OwnFormsOf(words));

    private static IEnumerable<string> OwnFormsOf(string[] words) => OwnFormsOf(words, "ها").Concat(OwnFormsOf(words, "ه"));

    private static IEnumerable<string> OwnFormsOf(string[] words, string owner) =>
        from prefix in s_prefixes from word in words select prefix + word + owner;

    // One with the article or an owner, and two or more with either; without them قراري is one of mine, two of theirs.
    private static IEnumerable<(string One, string Several)> NumbersOf(string[] words) =>
        from prefix in s_prefixes
        from form in (ImmutableArray<(string, string)>)
        [
            (prefix + words[0] + "ها", ""), (prefix + words[0] + "ه", ""), ("", prefix + words[1] + "ها"), ("", prefix + words[1] + "ه"),
            ("", prefix + words[3] + "ها"), ("", prefix + words[3] + "ه"),
        ]
        select form;

    private static IEnumerable<string> NamesOf(bool isFeminine) =>
        s_bodies.Select(body => body.Name).Where(name => isFeminine == (name.Contains("جمعية") || name.Contains("لجنة")));

    // للجمعية العامة, of the Assembly: the article merges with the preposition.
    private static string Possessive(string name) => name.StartsWith("ال", StringComparison.Ordinal) ? $"لل{name[2..]}" : "ل" + name;

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
        HouseStyle = ArabicHouseStyle.Style,
        SessionNames = s_sessions,
        IsRightToLeft = true,
        Typography = TypographicStyles.Arabic,
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
        SessionRequests = new SessionRequestWords
        {
            Agenda = ["جدول الأعمال المؤقت"],
            Openings = ["تقرر", "تطلب", "تدعو"],
            Before = ["جدول الأعمال المؤقت", "جدول الأعمال المؤقت ل", "الجمعية العامة في", "إلى الجمعية العامة في", "إليها في", "إلى الجمعية في"],
            Fillers = ["الجزء الرئيسي من", "المستأنفة"],
            Resumed = ["المستأنفة"],
        },
        ParagraphReferences = new ParagraphReferenceWords
        {
            Openings = ["فقرات", "فقرتين", "فقرتان", "فقرة"],
            Prefixes = ["ال", "وال", "لل", "ولل", "بال", "وبال", "كال", "فال"],
            Separators = ["، و", "و", "أو", "إلى", "،", "-"],
            After = ["من منطوق هذا القرار", "من هذا القرار", "من هذا المقرر", "أعلاه", "أدناه", "السابقة", "السابقتين"],
            Nearby = ["أعلاه", "أدناه", "السابقة", "السابقتين"],
            Of = ["من منطوق", "من"],
            Between = ["من المنطوق"],
        },
        References = new ReferencePatterns
        {
            Records = ["الملحق رقم {supplement}{*}({symbol}"],
            Charter =
            [
                .. from charter in (string[])["من ميثاق الأمم المتحدة", "من الميثاق{end}"]
                   from pattern in (string[])
                   [
                       "المادتين {article} و {article} ", "للمادتين {article} و {article} ", "المادتان {article} و {article} ",
                       "الفقرة {paragraph} من المادة {article} ", "للفقرة {paragraph} من المادة {article} ",
                   ]
                   select pattern + charter,
                .. from charter in (string[])["من ميثاق الأمم المتحدة", "من الميثاق{end}"]
                   from article in (string[])["المادة", "للمادة", "بالمادة"]
                   select $"{article} {{article}} {charter}",
            ],
            OfAnother = ["الأفريقي", "العربي", "الدولي", "الأوروبي", "الاجتماعي", "الأولمبي", "العالمي"],
            Treaties = ["United Nations, Treaty Series, vol. {volume}, No. {number}"],
            PlenaryMeetings = ["جلستها العامة {meeting} المعقودة في {date}", "جلستها العامة {meeting}، المعقودة في {date}"],
            Meetings = ["جلسته {meeting} المعقودة في {date}", "جلسته {meeting}، المعقودة في {date}"],
        },
        Openings = ArabicPhrases.Grammar,
        OfficialText = ArabicOfficialText.Words,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "إن الجمعية العامة،"),
            (Organ.SecurityCouncil, "إن مجلس الأمن،"),
            (Organ.EconomicAndSocialCouncil, "إن المجلس الاقتصادي والاجتماعي،"),
            (Organ.HumanRightsCouncil, "إن مجلس حقوق الإنسان،"),
        ],
        Dates = s_dates,
        Citations = new()
        {
            Dates = s_dates,
            ResolutionWords = [.. FormsOf(s_resolutions)],
            DecisionWords = [.. FormsOf(s_decisions)],
            WordNumbers = [.. NumbersOf(s_resolutions), .. NumbersOf(s_decisions)],
            Drafts =
            [
                .. from noun in (string[])["مشروع", "مشروعا", "مشروعي", "مشاريع", "بمشروع", "لمشروع"]
                   from kind in (string[])[" قرار", " القرار", " قرارات", " القرارات", " مقرر", " المقرر", " مقررات", " المقررات"]
                   select noun + kind,
            ],
            Bodies = [.. s_bodies, .. s_bodies.Select(body => (Possessive(body.Name), body.Body))],
            PossessiveBodies = [.. s_bodies.Select(body => Possessive(body.Name))],
            HasBareGenitive = true,
            Own = [.. OwnFormsOf(s_resolutions), .. OwnFormsOf(s_decisions)],
            FeminineWords = [.. NamesOf(isFeminine: true), .. OwnFormsOf(s_resolutions, "ها"), .. OwnFormsOf(s_decisions, "ها")],
            MasculineWords = [.. NamesOf(isFeminine: false), .. OwnFormsOf(s_resolutions, "ه"), .. OwnFormsOf(s_decisions, "ه")],
            And = ["و", "أو", "وكذلك", "وأيضا", "فضلا عن", "إلى جانب", "وإلى", "وفي", "وعلى"],
            JoinedPrefixes = "و",
            Bridges =
            [
                "ولا سيما", "لا سيما", "وبخاصة", "وبالأخص", "وخاصة", "خاصة", "وخصوصا", "بما فيها", "بما في ذلك", "ومنها", "ومن بينها", "من بينها", "مثل",
                "وآخرها", "آخرها", "وأحدثها", "أحدثها", "وكان آخرها", "كان آخرها", "وهي", "أي",
            ],
            DateIntroducers = ["المؤرخ", "المؤرخة", "المؤرخين", "المؤرخان", "المؤرختين", "مؤرخ", "بتاريخ", "وكلاهما مؤرخ", "وكلاهما المؤرخ", "كلاهما مؤرخ", "وكلها مؤرخة", "كلها مؤرخة", "وجميعها مؤرخة", "الصادر في", "الصادر بتاريخ", "الصادرة في", "الصادرة بتاريخ", "تاريخ"],
            BodyIntroducers = ["الصادر عن", "الصادرة عن", "الصادرين عن"],
            NumberPrefixes = ["رقم", "الرقم", "ذي الرقم", "ذا الرقم", "رقمي", "أرقام", "ذات الأرقام"],
            Adopted =
            [
                "اتخذ", "اتخذه", "اتخذته", "اتخذها", "اتخذتها", "اتخذت", "اعتمد", "اعتمده", "اعتمدته", "اعتمدها", "اعتمدتها", "اعتمدت", "المتخذ", "المتخذة", "المعتمد", "المعتمدة",
                "الذي اتخذ", "الذي اتخذه", "الذي اتخذته", "التي اتخذها", "التي اتخذتها", "الذي اعتمد", "الذي اعتمده", "الذي اعتمدته", "التي اعتمدها", "التي اعتمدتها",
                "الصادر", "الصادرة", "أصدر", "أصدرت",
            ],
            AdoptedDetails =
            [
                "بالإجماع", "بتوافق الآراء", "دون تصويت", "بدون تصويت", "من دون تصويت", "في جلسته", "في جلستها", "في الجلسة", "الجلسة", "الجلسة العامة", "العامة",
                "المعقودة", "من قبل",
            ],
            AdoptedOn = ["في", "يوم"],
            Descriptions = ["المعنون", "المعنونة", "المعنونين", "المعنونان", "بشأن", "المتعلق", "المتعلقة", "المتعلقين", "الخاص", "الخاصة", "حول", "عن", "المعني"],
            Parts =
            [
                "المرفق", "مرفق", "مرفقه", "المرفقات", "الفرع", "الفروع", "الجزء", "الباب", "الفصل", "الفقرة", "الفقرات", "الفقرتان", "الفقرتين", "التذييل",
            ],
            Documents = ["تقرير", "التقرير", "بتقرير", "تقريره", "بالتقرير", "تقارير", "التقارير", "رسالة", "الرسالة", "بالرسالة", "رسائل", "مذكرة", "المذكرة", "بيان", "البيان"],
            Means = ["في", "بموجب", "بمقتضى", "عملا", "من خلال"],
            LetterRanges = ["إلى"],
            Weightless = ["للأمم المتحدة", "التابع للأمم المتحدة", "التابعة للأمم المتحدة", "أيضا", "كذلك", "على التوالي"],
            Letters = [.. s_letters],
            SessionMarks = [("د إ ط -", SessionKind.Emergency), ("د إ -", SessionKind.Special), ("د -", SessionKind.Regular)],
        },
    };
}
