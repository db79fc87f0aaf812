namespace ResolutionKit.Languages;

/// <summary>How each of the official languages sets its text.</summary>
internal static class TypographicStyles
{
    private static readonly (char Open, char Close) s_straight = ('"', '"');
    private static readonly (char Open, char Close) s_high = ('“', '”');
    private static readonly (char Open, char Close) s_angular = ('«', '»');

    public static readonly TypographicStyle English = new()
    {
        MistakenDateForms = ["{M} {d} {y}"],
        YearRangeMark = '–',
        NumberedWords = ["para.", "paras.", "No.", "Nos.", "vol.", "vols.", "art.", "arts.", "sect.", "sects.", "chap.", "p.", "pp."],
        OpeningQuote = "“",
        ClosingQuote = "”",
        ForeignQuotes = [s_straight, s_angular],
        NeverTwice =
        [
            "the", "of", "to", "and", "a", "an", "for", "with", "by", "its", "as", "or", "from", "at", "be", "which", "are", "has", "have", "their", "this", "these", "will",
            "into", "also", "not",
        ],
        MayStandTwice = ["there", "where", "those"],
    };

    public static readonly TypographicStyle French = new()
    {
        MistakenDateForms = ["{M} {d}, {y}"],
        NumberedWords = ["par.", "no", "nº", "n°", "nos", "vol.", "art.", "sect.", "chap.", "p."],
        SpacedMarks = ";:!?",
        OpeningQuote = "«\u00A0",
        ClosingQuote = "\u00A0»",
        ForeignQuotes = [s_straight, s_high],
        NeverTwice =
        [
            "la", "le", "les", "des", "du", "de", "et", "au", "aux", "un", "une", "dans", "pour", "par", "sur", "avec", "ses", "sa", "son", "leur", "leurs", "ou", "ces", "cette",
        ],
        MayStandTwice = ["elles"],
    };

    public static readonly TypographicStyle Spanish = new()
    {
        MistakenDateForms = ["{d} de {M}, {y}", "{d} de {M} {y}", "{d} {M} de {y}", "{d} {M} {y}"],
        MayEndFirstDay = true,
        NumberedWords = ["párr.", "párrs.", "núm.", "núms.", "vol.", "art.", "arts.", "secc.", "cap.", "pág.", "págs."],
        OpeningQuote = "“",
        ClosingQuote = "”",
        ForeignQuotes = [s_straight, s_angular],
        NeverTwice =
        [
            "la", "el", "los", "las", "de", "del", "en", "y", "a", "al", "por", "para", "con", "un", "una", "su", "sus", "o", "sobre",
        ],
    };

    public static readonly TypographicStyle Russian = new()
    {
        AfterYear = " года",
        AfterYears = ["годов", "гг", "годах", "годам", "годами", "годы"],
        NumberedWords = ["№", "п.", "пп.", "ст.", "разд.", "гл.", "т.", "стр."],
        OpeningQuote = "«",
        ClosingQuote = "»",
        ForeignQuotes = [s_straight, s_high],
        PairedQuotes = "«»",
        NeverTwice = ["и", "в", "на", "по", "с", "к", "о", "об", "от", "для", "из", "за", "при", "во", "со", "а", "или", "не", "их", "до", "его"],
        MayStandTwice = ["только", "очень", "много", "более"],
    };

    public static readonly TypographicStyle Chinese = new()
    {
        YearRangeMark = '-',
        OpeningQuote = "“",
        ClosingQuote = "”",
        ForeignQuotes = [s_straight],
    };

    // “ and ” stand either way round in Arabic print.
    public static readonly TypographicStyle Arabic = new() { PairedQuotes = "«»" };
}
