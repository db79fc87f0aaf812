using ResolutionKit.Symbols;
using static ResolutionKit.Languages.CitedBody;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to French.</summary>
internal static class French
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} {M} {y}", "{d} {M}, {y}"],
        FormWithoutYear = "{d} {M}",
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        FirstDay = "1er",
        DayEndings = ["er", "ᵉʳ"],
    };

    // In the feminine, as session is; deuxième and not seconde.
    private static readonly string[] s_units =
    [
        "première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième",
        "treizième", "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    ];

    private static readonly string[] s_tens = ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "ession",
        Ordinals = number => [OrdinalOf(number)],
        DigitEndings = ["e", "re", "ème", "ère"],
        Templates =
        [
            new(SessionKind.Emergency, "", " session extraordinaire d'urgence"),
            new(SessionKind.Special, "", " session extraordinaire"),
            new(SessionKind.Regular, "", " session"),
        ],
    };

    // Seventy and ninety count on from sixty and eighty: soixante et onzième, quatre-vingt-onzième.
    private static string OrdinalOf(int number)
    {
        if (number >= 100)
        {
            return number == 100 ? "centième" : "cent " + (number == 101 ? "unième" : OrdinalOf(number - 100));
        }

        if (number < 20)
        {
            return s_units[number - 1];
        }

        var ten = s_tens[(number / 10) - 2];
        var rest = number / 10 is 7 or 9 ? number % 20 : number % 10;
        return (rest, number) switch
        {
            (0, _) => ten.TrimEnd('e') + "ième",
            (1, < 80) => ten + " et unième",
            (11, < 80) => ten + " et onzième",
            (1, _) => ten + "-unième",
            _ => ten + "-" + s_units[rest - 1],
        };
    }

    public static readonly DraftingLanguage Language = new()
    {
        Code = "fr",
        EnglishName = "French",
        HouseStyle = FrenchHouseStyle.Style,
        SessionNames = s_sessions,
        HasCapitalOpenings = true,
        HasMarkersBeforePunctuation = true,
        Typography = TypographicStyles.French,
        Punctuation = Punctuation.French,
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "Assemblée générale"),
                (Organ.SecurityCouncil, "Conseil de sécurité"),
                (Organ.EconomicAndSocialCouncil, "Conseil économique et social"),
                (Organ.HumanRightsCouncil, "Conseil des droits de l’homme"),
            ],
            AgendaItem = "Point {0} de l’ordre du jour",
            ReportParagraph = ", par. {0}",
            Annex = "Annexe",
            PlenaryMeeting = "{0} séance plénière",
            Meeting = "{0} séance",
            MeetingOrdinal = number => number == 1 ? "1re" : number + "e",
        },
        Markers = MarkerScheme.Romance,
        ListConjunctions = [" et", " ou"],
        SessionRequests = new SessionRequestWords
        {
            Agenda = ["ordre du jour provisoire"],
            Openings = ["Décide", "décide", "Prie", "prie", "Invite", "invite", "Demande"],
            Before = ["ordre du jour provisoire", "Assemblée générale à", "Assemblée générale, à", "Assemblée à", "lui présenter, à", "lui présenter à", "lui faire rapport à", "lui rendre compte, à", "lui rendre compte à", "lui soumettre, à", "lui soumettre à"],
            Fillers = ["sa", "de", "la", "partie principale", "première partie", "seconde partie", "deuxième partie", "reprise"],
            Resumed = ["reprise"],
        },
        ParagraphReferences = new ParagraphReferenceWords
        {
            Openings = ["paragraphes", "paragraphe", "par."],
            Separators = [", et", ", ou", "et", "ou", "à", ",", "–", "-"],
            After =
            [
                "de la présente résolution", "de la présente décision", "du dispositif de la présente résolution", "du dispositif de la présente",
                "ci-dessus", "ci-dessous", "ci-après", "plus haut", "plus bas",
            ],
            Nearby = ["ci-dessus", "ci-dessous", "ci-après", "plus haut", "plus bas"],
            Of = ["du dispositif de la", "du dispositif de sa", "de la", "de sa", "de ladite", "des"],
            Between = ["du dispositif"],
        },
        References = new ReferencePatterns
        {
            Records = ["Supplément no {supplement}{*}({symbol}", "Supplément nº {supplement}{*}({symbol}", "Supplément n° {supplement}{*}({symbol}"],
            Charter =
            [
                "Articles {article}, {article} et {article} de la Charte{end}", "Articles {article} et {article} de la Charte{end}",
                "paragraphe {paragraph} de l'Article {article} de la Charte{end}", "Article {article}, paragraphe {paragraph}, de la Charte{end}",
                "Article {article} de la Charte{end}", "Chapitres {chapter} et {chapter} de la Charte{end}", "Chapitre {chapter} de la Charte{end}",
            ],
            OfUnitedNations = ["des Nations Unies", "de l'Organisation des Nations Unies", "de l'ONU"],
            OfAnother = ["de", "des", "du", "d'", "sur", "africaine", "arabe", "européenne", "internationale", "sociale", "mondiale", "olympique"],
            Treaties = ["Nations Unies, Recueil des Traités, vol. {volume}, no {number}", "Nations Unies, Recueil des Traités, vol. {volume}, nº {number}", "Nations Unies, Recueil des Traités, vol. {volume}, n° {number}"],
            PlenaryMeetings = ["sa {meeting} séance plénière, le {date}", "sa {meeting} séance plénière, tenue le {date}"],
            Meetings = ["sa {meeting} séance, le {date}", "sa {meeting} séance, tenue le {date}"],
        },
        Openings = FrenchPhrases.Grammar,
        OfficialText = FrenchOfficialText.Words,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "L’Assemblée générale,"),
            (Organ.SecurityCouncil, "Le Conseil de sécurité,"),
            (Organ.EconomicAndSocialCouncil, "Le Conseil économique et social,"),
            (Organ.HumanRightsCouncil, "Le Conseil des droits de l’homme,"),
        ],
        Dates = s_dates,
        Citations = new()
        {
            Dates = s_dates,
            ResolutionWords = ["résolution", "résolutions"],
            DecisionWords = ["décision", "décisions"],
            WordNumbers =
            [
                ("résolution", ""), ("", "résolutions"), ("sa résolution", "ses résolutions"), ("de sa résolution", "de ses résolutions"),
                ("la résolution", "les résolutions"), ("à la résolution", "aux résolutions"), ("de la résolution", "des résolutions"),
                ("décision", ""), ("", "décisions"), ("sa décision", "ses décisions"), ("de sa décision", "de ses décisions"),
                ("la décision", "les décisions"), ("à la décision", "aux décisions"), ("de la décision", "des décisions"),
            ],
            Drafts = ["projet de résolution", "projets de résolution", "projets de résolutions", "projet de décision", "projets de décision", "projets de décisions"],
            Bodies =
            [
                ("Assemblée générale", GeneralAssembly), ("Assemblée", AnyAssembly),
                ("Conseil de sécurité", SecurityCouncil),
                ("Conseil économique et social", EconomicAndSocialCouncil), ("ECOSOC", EconomicAndSocialCouncil),
                ("Conseil des droits de l'homme", HumanRightsCouncil),
                ("Commission des droits de l'homme", CommissionOnHumanRights),
                ("Conseil de tutelle", TrusteeshipCouncil),
                ("Conseil", AnyCouncil), ("Commission", AnyCommission),
                ("Commission économique pour l'Europe", Other), ("Commission économique pour l'Afrique", Other),
                ("Commission économique pour l'Amérique latine et les Caraïbes", Other), ("Commission économique pour l'Amérique latine", Other),
                ("Commission économique et sociale pour l'Asie et le Pacifique", Other),
                ("Commission économique et sociale pour l'Asie occidentale", Other),
                ("Commission de la condition de la femme", Other), ("Commission du développement social", Other), ("Commission du développement durable", Other),
                ("Commission de la population et du développement", Other), ("Commission de statistique", Other), ("Commission des stupéfiants", Other),
                ("Commission pour la prévention du crime et la justice pénale", Other), ("Sous-Commission", Other),
                ("Conseil d'administration", Other), ("Conseil exécutif", Other), ("Conseil des gouverneurs", Other), ("Conseil de l'Europe", Other),
                ("Conseil de l'Union européenne", Other), ("Conseil européen", Other), ("Conseil de paix et de sécurité", Other),
                ("Conseil de coopération", Other), ("Conseil des ministres", Other),
                ("Assemblée mondiale de la Santé", Other), ("Assemblée de la Santé", Other), ("Assemblée des Nations Unies pour l'environnement", Other),
                ("Assemblée pour l'environnement", Other), ("Assemblée parlementaire", Other), ("Assemblée nationale", Other),
                ("Conférence des Parties", Other), ("Conférence générale", Other), ("Conférence du désarmement", Other), ("Conférence", Other),
                ("Réunion des Parties", Other), ("Comité préparatoire", Other), ("Comité exécutif", Other), ("Comité", Other),
                ("Union africaine", Other), ("Union européenne", Other), ("Ligue des États arabes", Other),
            ],
            Own = ["sa", "ses", "son"],
            And =
            [
                "et", "ou", "ainsi que", "ainsi que de", "ainsi que par", "ainsi que dans", "de même que", "et de", "et à", "et par", "et dans", "et en",
                "et aussi", "et également",
            ],
            Bridges =
            [
                "en particulier", "notamment", "y compris", "dont", "à savoir", "entre autres", "surtout", "spécialement", "telles que", "comme",
                "dont la plus récente est", "dont les plus récentes sont", "dont la plus récente était", "dont les plus récentes étaient",
                "la plus récente étant", "les plus récentes étant", "dont la dernière est", "dont les dernières sont", "dont la dernière en date est",
                "dont les dernières en date sont", "la dernière en date étant", "les dernières en date étant", "la dernière étant",
            ],
            DateIntroducers =
            [
                "du", "des", "de", "en date du", "en date des", "en date de", "datée du", "datées du", "datées des", "respectivement du", "respectivement des",
                "respectivement en date du", "respectivement en date des", "en date respectivement du", "en date respectivement des",
                "en date, respectivement, du", "en date, respectivement, des", "datées respectivement du",
                "toutes deux du", "toutes deux en date du", "toutes deux datées du", "toutes les deux du", "toutes les deux en date du", "toutes du", "toutes en date du",
            ],
            BodyIntroducers = ["de", "du", "des", "par"],
            NumberPrefixes = ["no", "nos", "no.", "nos.", "n°", "nº", "n°s", "numéro", "numéros"],
            Adopted =
            [
                "adopté", "adoptés", "adoptée", "adoptées", "a adopté", "qui a été adoptée", "qui ont été adoptées", "qu'elle a adoptée", "qu'elle a adoptées",
                "qu'il a adoptée", "qu'il a adoptées", "que l'Assemblée a adoptée", "que le Conseil a adoptée", "votée",
            ],
            AdoptedDetails =
            [
                "par", "à l'unanimité", "par consensus", "sans vote", "sans mise aux voix", "sans être mise aux voix", "à sa", "lors de sa", "séance",
                "séance plénière", "elle", "il",
            ],
            AdoptedOn = ["le"],
            Descriptions =
            [
                "intitulé", "intitulée", "intitulées", "sur", "relative à", "relatives à", "relative au", "relatives au", "relative aux", "relatives aux",
                "concernant", "portant", "ayant trait à", "au sujet de", "établissant", "contenant",
            ],
            Parts =
            [
                "annexe", "annexes", "section", "sections", "sect.", "partie", "parties", "paragraphe", "paragraphes", "par.", "alinéa", "alinéas",
                "chapitre", "chapitres", "chap.", "appendice", "pièce jointe", "titre",
            ],
            Documents = ["rapport", "rapports", "lettre", "lettres", "note", "déclaration", "communication", "communications", "mémorandum"],
            Means =
            [
                "dans", "par", "en", "au titre de", "conformément à", "en application de", "en vertu de", "en exécution de", "en conformité de", "comme suite à",
                "aux termes de", "selon", "avec",
            ],
            Dependence = ["de", "du", "des", "d'", "à", "au", "aux", "pour", "avec", "devant", "entre", "chez"],
            LetterRanges = ["à"],
            Weightless =
            [
                "l'", "la", "les", "ladite", "lesdites", "également", "aussi", "des Nations Unies", "de l'Organisation des Nations Unies", "de l'ONU",
            ],
        },
    };
}
