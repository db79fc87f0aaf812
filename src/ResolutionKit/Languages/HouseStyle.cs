namespace ResolutionKit.Languages;

/// <summary>The words that the United Nations write in one way, and the words by which rules know what a phrase is about.</summary>
internal sealed record HouseStyle
{
    public static readonly HouseStyle None = new();

    /// <summary>States, Governments and their capitals.</summary>
    public WordPreferences States { get; init; } = WordPreferences.None;

    /// <summary>Titles of officers, their capitals and hyphens.</summary>
    public WordPreferences Titles { get; init; } = WordPreferences.None;

    /// <summary>Short names of the Charter, and the full one.</summary>
    public WordPreferences CharterNames { get; init; } = WordPreferences.None;

    /// <summary>The full name of the Charter, in the cases of the language; the first is the one to write.</summary>
    public ImmutableArray<string> Charter { get; init; } = [];

    /// <summary>The Charter without the rest of its name, in the cases of the language, and the full name in the same case.</summary>
    public ImmutableArray<(string Bare, string Full)> BareCharter { get; init; } = [];

    /// <summary>Words behind the bare name that make it another charter.</summary>
    public ImmutableArray<string> AfterAnotherCharter { get; init; } = [];

    /// <summary>Abbreviations of the Organization and of its principal organs.</summary>
    public WordPreferences Organization { get; init; } = WordPreferences.None;

    /// <summary>Whether abbreviations are written in capitals, and so can be told from words.</summary>
    public bool HasCapitalAbbreviations { get; init; }

    /// <summary>Abbreviations that need no introduction.</summary>
    public ImmutableHashSet<string> KnownAbbreviations { get; init; } = [];

    /// <summary>Short forms that look like words, and the long forms they stand for.</summary>
    public ImmutableArray<(string Short, string Long)> ShortForms { get; init; } = [];

    /// <summary>Spellings that the house does not use.</summary>
    public SpellingTable? Spelling { get; init; }

    /// <summary>The phrase about existing resources, as it is written.</summary>
    public WordFinder? ExistingResources { get; init; }

    /// <summary>Contractions and what they stand for.</summary>
    public WordPreferences Contractions { get; init; } = WordPreferences.None;

    /// <summary>Words by which a footnote points back to another, and so names no source itself: <c>ibid.</c></summary>
    public ImmutableArray<string> BackReferences { get; init; } = [];

    /// <summary>How names of bodies and items are made up.</summary>
    public NameWords Names { get; init; } = new();
}
