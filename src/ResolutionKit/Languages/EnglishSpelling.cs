namespace ResolutionKit.Languages;

/// <summary>The spelling of the United Nations in English: British, with <em>-ize</em> where the Oxford dictionaries have it, and <em>-yse</em>.</summary>
/// <remarks>
/// United Nations Editorial Manual, spelling. Words that are spelled in two ways by their meaning (judgment of a court, practise, licence, meter) are not in the list.
/// </remarks>
internal static class EnglishSpelling
{
    private static readonly string[] s_verbs =
    [
        "organ", "reorgan", "recogn", "emphas", "real", "util", "final", "general", "special", "global", "modern", "urban", "industrial", "priorit", "mobil", "demobil",
        "optim", "maxim", "minim", "summar", "author", "character", "critic", "central", "decentral", "colon", "decolon", "demilitar", "militar", "stabil", "destabil",
        "digital", "econom", "equal", "formal", "harmon", "immun", "individual", "institutional", "international", "legal", "liberal", "marginal", "stigmat", "material",
        "memorial", "monopol", "national", "neutral", "normal", "operational", "penal", "personal", "popular", "privat", "public", "radical", "rational", "revital",
        "revolution", "sensit", "standard", "steril", "subsid", "symbol", "synchron", "synthes", "terror", "traumat", "victim", "visual", "vandal", "item", "hospital",
        "human", "initial", "local", "commercial", "capital", "categor", "contextual", "criminal", "decriminal", "dramat", "fertil", "galvan", "hypothes", "jeopard",
        "legitim", "mechan", "patron", "polar", "pressur", "random", "conceptual", "social", "systemat", "theor", "universal", "weapon", "apolog", "antagon", "custom",
        "regular", "compartmental", "professional", "ideal", "fraternal", "demoral", "dehuman", "energ", "evangel", "familiar", "motor", "ostrac",
        "politic", "depolitic", "scrutin", "tantal", "trivial", "union", "vocal", "denuclear", "internal", "external", "moral", "mineral", "container",
    ];

    private static readonly string[] s_ourNouns =
    [
        "labo", "colo", "favo", "behavio", "neighbo", "hono", "endeavo", "harbo", "rigo", "vigo", "humo", "rumo", "armo", "parlo", "splendo", "fervo", "ardo",
    ];

    public static readonly SpellingTable Table = new(
    [
        .. s_verbs.SelectMany(static stem => new[] { "ation", "ations", "ational", "e", "ed", "es", "er", "ers", "ing", "able" }.Select(ending => (stem + "is" + ending, stem + "iz" + ending))),
        .. s_ourNouns.SelectMany(static stem => new[] { "", "s", "ed", "ing", "able", "ably", "hood", "hoods", "ful", "less" }.Select(ending => (stem + "r" + ending, stem + "ur" + ending))),
        ("favorite", "favourite"), ("behavioral", "behavioural"), ("laborer", "labourer"), ("laborers", "labourers"), ("neighborly", "neighbourly"), ("armory", "armoury"),
        ("program", "programme"), ("programs", "programmes"),
        ("center", "centre"), ("centers", "centres"), ("centered", "centred"), ("theater", "theatre"), ("theaters", "theatres"), ("kilometer", "kilometre"),
        ("kilometers", "kilometres"), ("centimeter", "centimetre"), ("centimeters", "centimetres"), ("millimeter", "millimetre"), ("millimeters", "millimetres"),
        ("liter", "litre"), ("liters", "litres"), ("fiber", "fibre"), ("fibers", "fibres"), ("caliber", "calibre"), ("calibers", "calibres"), ("specter", "spectre"),
        ("maneuver", "manoeuvre"), ("maneuvers", "manoeuvres"), ("maneuvering", "manoeuvring"),
        ("defense", "defence"), ("defenses", "defences"), ("offense", "offence"), ("offenses", "offences"), ("pretense", "pretence"), ("pretenses", "pretences"),
        ("defenseless", "defenceless"),
        ("fulfill", "fulfil"), ("fulfills", "fulfils"), ("fulfillment", "fulfilment"), ("enroll", "enrol"), ("enrolls", "enrols"), ("enrollment", "enrolment"),
        ("installment", "instalment"), ("installments", "instalments"), ("skillful", "skilful"), ("skillfully", "skilfully"), ("willful", "wilful"), ("willfully", "wilfully"),
        ("traveler", "traveller"), ("travelers", "travellers"), ("traveled", "travelled"), ("traveling", "travelling"), ("labeled", "labelled"), ("labeling", "labelling"),
        ("canceled", "cancelled"), ("canceling", "cancelling"), ("counseling", "counselling"), ("counselor", "counsellor"), ("counselors", "counsellors"),
        ("modeling", "modelling"), ("modeled", "modelled"), ("signaled", "signalled"), ("signaling", "signalling"), ("fueled", "fuelled"), ("fueling", "fuelling"),
        ("channeled", "channelled"), ("channeling", "channelling"), ("leveled", "levelled"), ("leveling", "levelling"),
        ("catalog", "catalogue"), ("catalogs", "catalogues"), ("dialog", "dialogue"), ("dialogs", "dialogues"), ("analog", "analogue"),
        ("aging", "ageing"), ("acknowledgment", "acknowledgement"), ("acknowledgments", "acknowledgements"), ("artifact", "artefact"), ("artifacts", "artefacts"),
        ("aluminum", "aluminium"), ("jewelry", "jewellery"), ("plow", "plough"), ("skeptical", "sceptical"), ("skepticism", "scepticism"), ("pediatric", "paediatric"),
        ("anemia", "anaemia"), ("gynecology", "gynaecology"), ("gynecological", "gynaecological"), ("percent", "per cent"),
        ("co-operation", "cooperation"), ("co-operate", "cooperate"), ("co-operates", "cooperates"), ("co-operated", "cooperated"), ("co-operating", "cooperating"),
        ("co-operative", "cooperative"), ("co-operatives", "cooperatives"), ("co-ordinate", "coordinate"), ("co-ordinates", "coordinates"), ("co-ordinated", "coordinated"),
        ("co-ordinating", "coordinating"), ("co-ordination", "coordination"), ("co-ordinator", "coordinator"), ("co-ordinators", "coordinators"),
    ],
    stems: [("analyz", "analys"), ("paralyz", "paralys"), ("catalyz", "catalys")],
    endings: ["e", "ed", "es", "er", "ers", "ing"])
    {
        Exceptions = [("program", ["computer", "software", "malicious", "malware"])],
    };
}
