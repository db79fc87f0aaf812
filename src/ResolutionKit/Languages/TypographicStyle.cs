namespace ResolutionKit.Languages;

/// <summary>How a language sets its text: dates, ranges, blanks, quotation marks.</summary>
internal sealed record TypographicStyle
{
    /// <summary>Forms of dates that are written by mistake, besides those that a reader knows: <c>{M} {d} {y}</c>.</summary>
    public ImmutableArray<string> MistakenDateForms { get; init; } = [];

    /// <summary>What follows the year of a date, with its blank: <c> года</c>; an empty string for nothing.</summary>
    public string AfterYear { get; init; } = string.Empty;

    /// <summary>Words that stand for <see cref="AfterYear"/> after several years.</summary>
    public ImmutableArray<string> AfterYears { get; init; } = [];

    /// <summary>Whether the first of a month may be written with an ending besides the plain number: <c>1º de enero</c>.</summary>
    public bool MayEndFirstDay { get; init; }

    /// <summary>The mark between the years of a range; the NUL character where usage is divided.</summary>
    public char YearRangeMark { get; init; }

    /// <summary>Abbreviations that do not part from the number after them: <c>para.</c>.</summary>
    public ImmutableArray<string> NumberedWords { get; init; } = [];

    /// <summary>The marks that a no-break space parts from the word before them.</summary>
    public string SpacedMarks { get; init; } = string.Empty;

    /// <summary>What begins a quotation, with its blank; an empty string where usage is divided.</summary>
    public string OpeningQuote { get; init; } = string.Empty;

    /// <summary>What ends a quotation, with its blank.</summary>
    public string ClosingQuote { get; init; } = string.Empty;

    /// <summary>The quotation marks of other languages, which stand in the place of its own.</summary>
    public ImmutableArray<(char Open, char Close)> ForeignQuotes { get; init; } = [];

    /// <summary>Words of which no sentence has two side by side.</summary>
    public ImmutableArray<string> NeverTwice { get; init; } = [];

    /// <summary>Words that sentences do have side by side: <c>had had</c>, <c>nous nous</c>.</summary>
    public ImmutableArray<string> MayStandTwice { get; init; } = [];

    /// <summary>The quotation marks that stand in pairs whichever way they are printed, as opening and closing one after the other.</summary>
    public string PairedQuotes { get; init; } = "“”«»《》";
}
