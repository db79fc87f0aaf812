using ResolutionKit.Symbols;
using static ResolutionKit.Languages.CitedBody;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to English.</summary>
internal static class English
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} {M} {y}", "{d} {M}, {y}", "{M} {d}, {y}"],
        FormWithoutYear = "{d} {M}",
        BeginsWithMonth = true,
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        DayEndings = ["st", "nd", "rd", "th"],
    };

    private static readonly OrdinalWords s_ordinals = new(
        Units:
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ],
        Tens: ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"],
        TensBeforeUnit: ["twenty-", "thirty-", "forty-", "fifty-", "sixty-", "seventy-", "eighty-", "ninety-"],
        Hundredth: "one hundredth",
        HundredBefore: "one hundred and ");

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "ession",
        Ordinals = number => [s_ordinals.Of(number)],
        DigitEndings = ["st", "nd", "rd", "th"],
        Templates =
        [
            new(SessionKind.Emergency, "", " emergency special session"),
            new(SessionKind.Special, "", " special session"),
            new(SessionKind.Regular, "", " session"),
            new(SessionKind.Regular, "", " regular session"),
        ],
    };

    public static readonly DraftingLanguage Language = new()
    {
        Code = "en",
        EnglishName = "English",
        HouseStyle = EnglishHouseStyle.Style,
        SessionNames = s_sessions,
        HasCapitalOpenings = true,
        Typography = TypographicStyles.English,
        Punctuation = Punctuation.Latin,
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "General Assembly"),
                (Organ.SecurityCouncil, "Security Council"),
                (Organ.EconomicAndSocialCouncil, "Economic and Social Council"),
                (Organ.HumanRightsCouncil, "Human Rights Council"),
            ],
            AgendaItem = "Agenda item {0}",
            ReportParagraph = ", para. {0}",
            Annex = "Annex",
            PlenaryMeeting = "{0} plenary meeting",
            Meeting = "{0} meeting",
            MeetingOrdinal = number => number + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }),
        },
        Markers = MarkerScheme.Standard,
        ListConjunctions = [" and", " or"],
        SessionRequests = new SessionRequestWords
        {
            Agenda = ["provisional agenda"],
            Openings = ["Decides", "decides", "Requests", "requests", "request", "Invites", "invites"],
            Before = ["provisional agenda", "Assembly at", "Assembly during", "Assembly, at", "Assembly no later than at"],
            Fillers = ["its", "the", "main", "first", "second", "third", "part", "of", "resumed"],
            Resumed = ["resumed"],
        },
        ParagraphReferences = new ParagraphReferenceWords
        {
            Openings = ["paragraphs", "paragraph", "paras.", "para."],
            Separators = [", and", ", or", "and", "or", "to", ",", "–", "-"],
            After = ["of the present resolution", "of this resolution", "above", "below"],
            Nearby = ["above", "below"],
            NotAfter = ["preambular", "sub-", "sub"],
            Of = ["of the same", "of the", "of"],
            Between = ["operative"],
        },
        References = new ReferencePatterns
        {
            Records = ["Supplement No. {supplement}{*}({symbol}"],
            Charter =
            [
                "Articles {article}, {article} and {article} of the Charter{end}", "Articles {article} and {article} of the Charter{end}",
                "Articles {article} to {article} of the Charter{end}",
                "paragraph {paragraph} of Article {article} of the Charter{end}", "Article {article}, paragraph {paragraph}, of the Charter{end}",
                "Article {article} ({paragraph}) of the Charter{end}", "Article {article} of the Charter{end}",
                "Chapters {chapter} and {chapter} of the Charter{end}", "Chapter {chapter} of the Charter{end}",
            ],
            OfUnitedNations = ["of the United Nations"],
            OfAnother = ["of", "for", "on"],
            Treaties = ["United Nations, Treaty Series, vol. {volume}, No. {number}"],
            PlenaryMeetings = ["its {meeting} plenary meeting, on {date}", "its {meeting} plenary meeting, held on {date}", "its {meeting} plenary meeting, of {date}"],
            Meetings = ["its {meeting} meeting, on {date}", "its {meeting} meeting, held on {date}", "its {meeting} meeting, of {date}"],
        },
        Openings = EnglishPhrases.Grammar,
        OfficialText = EnglishOfficialText.Words,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "The General Assembly,"),
            (Organ.SecurityCouncil, "The Security Council,"),
            (Organ.EconomicAndSocialCouncil, "The Economic and Social Council,"),
            (Organ.HumanRightsCouncil, "The Human Rights Council,"),
        ],
        Dates = s_dates,
        Citations = new()
        {
            Dates = s_dates,
            ResolutionWords = ["resolution", "resolutions"],
            DecisionWords = ["decision", "decisions"],
            WordNumbers = [("resolution", "resolutions"), ("decision", "decisions")],
            Drafts = ["draft resolution", "draft resolutions", "draft decision", "draft decisions"],
            Bodies =
            [
                ("General Assembly", GeneralAssembly), ("Assembly", AnyAssembly),
                ("Security Council", SecurityCouncil), ("UNSC", SecurityCouncil),
                ("Economic and Social Council", EconomicAndSocialCouncil), ("ECOSOC", EconomicAndSocialCouncil),
                ("Human Rights Council", HumanRightsCouncil),
                ("Commission on Human Rights", CommissionOnHumanRights),
                ("Trusteeship Council", TrusteeshipCouncil),
                ("Council", AnyCouncil), ("Commission", AnyCommission),
                ("Governing Council", Other), ("Peace and Security Council", Other), ("World Health Assembly", Other), ("Health Assembly", Other),
                ("Environment Assembly", Other), ("Executive Board", Other), ("Board of Governors", Other), ("General Conference", Other),
                ("Conference of the Parties", Other), ("Meeting of the Parties", Other), ("Conference", Other), ("Committee", Other),
                ("Preparatory Committee", Other), ("Conference on Disarmament", Other), ("African Union", Other), ("European Union", Other),
            ],
            BodyNouns =
            [
                "Commission", "Committee", "Conference", "Board", "Congress", "Assembly", "Council", "Union", "Agency", "Organization",
                "Meeting", "Programme", "Parties", "League", "Parliament", "Forum", "Tribunal", "Court", "Institute",
            ],
            NameParticles = ["of", "for", "on", "and", "the", "to", "in"],
            Own = ["its"],
            And = ["and", "or", "as well as", "and also", "and of", "together with", "and in"],
            Bridges =
            [
                "in particular", "including", "notably", "namely", "inter alia", "especially", "such as", "specifically", "most recently",
                "the most recent of which is", "the latest of which is", "the most recent of which was", "the latest of which was",
            ],
            DateIntroducers = ["of", "dated", "both of", "all of", "both dated", "all dated"],
            BodyIntroducers = ["of", "by"],
            NumberPrefixes = ["No.", "Nos.", "number", "numbers"],
            Adopted = ["adopted", "which was adopted", "which were adopted", "that was adopted", "which it adopted", "passed"],
            AdoptedDetails = ["by", "unanimously", "by consensus", "without a vote", "at its", "at the", "meeting", "plenary meeting", "it"],
            AdoptedOn = ["on"],
            Descriptions = ["on", "entitled", "concerning", "regarding", "relating to", "related to", "establishing", "containing"],
            Parts =
            [
                "annex", "annexes", "section", "sections", "sect.", "sects.", "part", "parts", "paragraph", "paragraphs", "para.", "paras.",
                "chapter", "chap.", "appendix", "enclosure",
            ],
            Documents = ["report", "reports", "letter", "letters", "note", "statement", "communication", "communications", "memorandum"],
            Means = ["in", "by", "under", "through", "pursuant to", "in accordance with", "in conformity with", "in response to", "with", "adopted"],
            Dependence = ["of", "to", "for", "from", "with", "before", "between", "within"],
            LetterRanges = ["to", "through"],
            Weightless = ["the", "'s", "also"],
        },
    };
}
