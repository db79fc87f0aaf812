using ResolutionKit.Symbols;
using static ResolutionKit.Languages.CitedBody;

namespace ResolutionKit.Languages;

/// <summary>All that is particular to Spanish.</summary>
internal static class Spanish
{
    private static readonly DatePattern s_dates = new()
    {
        Forms = ["{d} de {M} de {y}", "{d} de {M} del {y}"],
        FormWithoutYear = "{d} de {M}",
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        OtherMonths = [("setiembre", 9)],
        DayEndings = ["º", "°", "o", "ero"],
    };

    // Primer and tercer, as before período.
    private static readonly OrdinalWords s_ordinals = new(
        Units:
        [
            "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo", "undécimo", "duodécimo", "decimotercer",
            "decimocuarto", "decimoquinto", "decimosexto", "decimoséptimo", "decimoctavo", "decimonoveno",
        ],
        Tens: ["vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo", "septuagésimo", "octogésimo", "nonagésimo"],
        TensBeforeUnit:
        [
            "vigésimo ", "trigésimo ", "cuadragésimo ", "quincuagésimo ", "sexagésimo ", "septuagésimo ", "octogésimo ", "nonagésimo ",
        ],
        Hundredth: "centésimo",
        HundredBefore: "centésimo ");

    private static readonly SessionNames s_sessions = new()
    {
        Anchor = "esiones",
        Ordinals = number => [s_ordinals.Of(number)],
        DigitEndings = ["º", "°", "o", ".º", "er"],
        Templates =
        [
            new(SessionKind.Emergency, "", " período extraordinario de sesiones de emergencia"),
            new(SessionKind.Special, "", " período extraordinario de sesiones"),
            new(SessionKind.Regular, "", " período de sesiones"),
            new(SessionKind.Regular, "", " período ordinario de sesiones"),
        ],
    };

    public static readonly DraftingLanguage Language = new()
    {
        Code = "es",
        EnglishName = "Spanish",
        HouseStyle = SpanishHouseStyle.Style,
        SessionNames = s_sessions,
        HasCapitalOpenings = true,
        HasMarkersBeforePunctuation = true,
        Typography = TypographicStyles.Spanish,
        Punctuation = Punctuation.Latin,
        Wording = new DocumentWording
        {
            OrganNames =
            [
                (Organ.GeneralAssembly, "Asamblea General"),
                (Organ.SecurityCouncil, "Consejo de Seguridad"),
                (Organ.EconomicAndSocialCouncil, "Consejo Económico y Social"),
                (Organ.HumanRightsCouncil, "Consejo de Derechos Humanos"),
            ],
            AgendaItem = "Tema {0} del programa",
            ReportParagraph = ", párr. {0}",
            Annex = "Anexo",
            PlenaryMeeting = "{0} sesión plenaria",
            Meeting = "{0} sesión",
            MeetingOrdinal = number => number + "ª",
        },
        Markers = MarkerScheme.Romance,
        ListConjunctions = [" y", " e", " o", " u"],
        SessionRequests = new SessionRequestWords
        {
            Agenda = ["programa provisional", "temario provisional"],
            Openings = ["Decide", "decide", "Solicita", "solicita", "Pide", "pide", "Invita", "invita"],
            Before = ["programa provisional", "Asamblea General en", "Asamblea General, en", "Asamblea en", "que le presente, en", "que le presente en", "que la informe en", "que la informe, en"],
            Fillers = ["su", "de", "del", "la", "parte principal", "primera parte", "segunda parte", "continuación"],
            Resumed = ["continuación", "reanudado"],
        },
        ParagraphReferences = new ParagraphReferenceWords
        {
            Openings = ["párrafos", "párrafo", "párrs.", "párr."],
            Separators = [", y", ", o", "y", "e", "o", "u", "a", ",", "–", "-"],
            After =
            [
                "de la presente resolución", "de esta resolución", "de la presente decisión", "de la parte dispositiva de la presente resolución",
                "supra", "infra", "anteriores", "anterior", "precedentes", "precedente", "más arriba", "más adelante",
            ],
            Nearby = ["supra", "infra", "anteriores", "anterior", "precedentes", "precedente", "más arriba", "más adelante"],
            Of = ["de la parte dispositiva de la", "de la parte dispositiva de su", "de la", "de su", "de las", "de sus"],
            Between = ["de la parte dispositiva"],
        },
        References = new ReferencePatterns
        {
            Records = ["Suplemento núm. {supplement}{*}({symbol}", "Suplemento No. {supplement}{*}({symbol}", "Suplemento Nº {supplement}{*}({symbol}"],
            Charter =
            [
                "Artículos {article}, {article} y {article} de la Carta{end}", "Artículos {article} y {article} de la Carta{end}",
                "párrafo {paragraph} del Artículo {article} de la Carta{end}", "Artículo {article}, párrafo {paragraph}, de la Carta{end}",
                "Artículo {article} de la Carta{end}", "Capítulos {chapter} y {chapter} de la Carta{end}", "Capítulo {chapter} de la Carta{end}",
            ],
            OfUnitedNations = ["de las Naciones Unidas", "de la Organización de las Naciones Unidas"],
            OfAnother = ["de", "del", "sobre", "africana", "árabe", "europea", "internacional", "social", "mundial", "olímpica"],
            Treaties = ["Naciones Unidas, Treaty Series, vol. {volume}, núm. {number}", "Naciones Unidas, Treaty Series, vol. {volume}, No. {number}"],
            PlenaryMeetings = ["su {meeting} sesión plenaria, el {date}", "su {meeting} sesión plenaria, celebrada el {date}"],
            Meetings = ["su {meeting} sesión, el {date}", "su {meeting} sesión, celebrada el {date}"],
        },
        Openings = SpanishPhrases.Grammar,
        OfficialText = SpanishOfficialText.Words,
        EnactingClauses =
        [
            (Organ.GeneralAssembly, "La Asamblea General,"),
            (Organ.SecurityCouncil, "El Consejo de Seguridad,"),
            (Organ.EconomicAndSocialCouncil, "El Consejo Económico y Social,"),
            (Organ.HumanRightsCouncil, "El Consejo de Derechos Humanos,"),
        ],
        Dates = s_dates,
        Citations = new()
        {
            Dates = s_dates,
            ResolutionWords = ["resolución", "resoluciones"],
            DecisionWords = ["decisión", "decisiones"],
            WordNumbers =
            [
                ("resolución", ""), ("", "resoluciones"), ("su resolución", "sus resoluciones"), ("la resolución", "las resoluciones"),
                ("decisión", ""), ("", "decisiones"), ("su decisión", "sus decisiones"), ("la decisión", "las decisiones"),
            ],
            Drafts = ["proyecto de resolución", "proyectos de resolución", "proyectos de resoluciones", "proyecto de decisión", "proyectos de decisión", "proyectos de decisiones"],
            Bodies =
            [
                ("Asamblea General", GeneralAssembly), ("Asamblea", AnyAssembly),
                ("Consejo de Seguridad", SecurityCouncil),
                ("Consejo Económico y Social", EconomicAndSocialCouncil), ("ECOSOC", EconomicAndSocialCouncil),
                ("Consejo de Derechos Humanos", HumanRightsCouncil),
                ("Comisión de Derechos Humanos", CommissionOnHumanRights),
                ("Consejo de Administración Fiduciaria", TrusteeshipCouncil),
                ("Consejo", AnyCouncil), ("Comisión", AnyCommission),
                ("Comisión Económica para Europa", Other), ("Comisión Económica para África", Other),
                ("Comisión Económica para América Latina y el Caribe", Other), ("Comisión Económica para América Latina", Other), ("CEPAL", Other),
                ("Comisión Económica y Social para Asia y el Pacífico", Other), ("Comisión Económica y Social para Asia Occidental", Other),
                ("Comisión de la Condición Jurídica y Social de la Mujer", Other), ("Comisión de Desarrollo Social", Other),
                ("Comisión sobre el Desarrollo Sostenible", Other), ("Comisión de Población y Desarrollo", Other), ("Comisión de Estadística", Other),
                ("Comisión de Estupefacientes", Other), ("Comisión de Prevención del Delito y Justicia Penal", Other), ("Subcomisión", Other),
                ("Consejo de Administración", Other), ("Consejo Ejecutivo", Other), ("Consejo de Europa", Other), ("Consejo de la Unión Europea", Other),
                ("Consejo Europeo", Other), ("Consejo de Paz y Seguridad", Other), ("Consejo de Cooperación", Other), ("Consejo de Ministros", Other),
                ("Consejo Permanente", Other),
                ("Asamblea Mundial de la Salud", Other), ("Asamblea de la Salud", Other), ("Asamblea de las Naciones Unidas sobre el Medio Ambiente", Other),
                ("Asamblea sobre el Medio Ambiente", Other), ("Asamblea Parlamentaria", Other), ("Asamblea Nacional", Other),
                ("Conferencia de las Partes", Other), ("Conferencia General", Other), ("Conferencia de Desarme", Other), ("Conferencia", Other),
                ("Reunión de las Partes", Other), ("Comité Preparatorio", Other), ("Comité Ejecutivo", Other), ("Comité", Other),
                ("Junta Ejecutiva", Other), ("Junta de Gobernadores", Other), ("Junta", Other),
                ("Unión Africana", Other), ("Unión Europea", Other), ("Liga de los Estados Árabes", Other), ("Organización de los Estados Americanos", Other),
            ],
            Own = ["su", "sus"],
            And = ["y", "e", "o", "u", "así como", "así como de", "así como en", "al igual que", "junto con", "y de", "y en", "y a", "y por", "y también", "y asimismo"],
            Bridges =
            [
                "en particular", "incluida", "incluidas", "inclusive", "entre ellas", "entre otras", "entre las que figuran", "a saber", "especialmente",
                "en especial", "sobre todo", "principalmente", "tales como", "como", "la más reciente de las cuales es", "la más reciente de las cuales fue",
                "las más recientes de las cuales son", "las más recientes de las cuales fueron", "la última de las cuales es", "la última de las cuales fue",
                "las últimas de las cuales son", "las últimas de las cuales fueron", "siendo la más reciente", "siendo la última", "la más reciente",
            ],
            DateIntroducers =
            [
                "de", "del", "de fecha", "de fechas", "con fecha", "con fecha de", "fechada el", "fechadas el", "de los días", "del día",
                "ambas de", "ambas de fecha", "todas de", "todas ellas de", "todas de fecha",
            ],
            BodyIntroducers = ["de", "del", "por"],
            NumberPrefixes = ["núm.", "núms.", "número", "números", "nº", "n.º", "n°", "no.", "nos.", "nro."],
            Adopted =
            [
                "aprobado", "aprobada", "aprobadas", "adoptado", "adoptada", "adoptadas", "aprobó", "adoptó", "que aprobó", "que fue aprobada",
                "que fueron aprobadas", "que la Asamblea aprobó", "que el Consejo aprobó",
            ],
            AdoptedDetails =
            [
                "por", "por unanimidad", "por consenso", "sin votación", "sin someterla a votación", "en", "sesión", "sesión plenaria", "celebrada",
            ],
            AdoptedOn = ["el"],
            Descriptions =
            [
                "titulado", "titulada", "tituladas", "sobre", "relativa a", "relativas a", "relativa al", "relativas al", "referente a", "referentes a",
                "referente al", "acerca de", "en relación con", "por la que se establece",
            ],
            Parts =
            [
                "anexo", "anexos", "sección", "secciones", "secc.", "sec.", "parte", "partes", "párrafo", "párrafos", "párr.", "párrs.", "apartado",
                "apartados", "capítulo", "capítulos", "cap.", "apéndice", "título",
            ],
            Documents = ["informe", "informes", "carta", "cartas", "nota", "declaración", "comunicación", "comunicaciones", "memorando"],
            Means =
            [
                "en", "por", "mediante", "con arreglo a", "de conformidad con", "en virtud de", "conforme a", "en cumplimiento de", "en aplicación de",
                "de acuerdo con", "según", "con",
            ],
            Dependence = ["de", "del", "a", "al", "para", "con", "ante", "entre"],
            LetterRanges = ["a"],
            Weightless =
            [
                "la", "las", "los", "también", "asimismo", "respectivamente", "de las Naciones Unidas", "de la Organización de las Naciones Unidas", "de la ONU",
            ],
        },
    };
}
