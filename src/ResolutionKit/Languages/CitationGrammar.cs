using ResolutionKit.Symbols;

namespace ResolutionKit.Languages;

/// <summary>How a language cites resolutions, as data for the one reader of citations.</summary>
/// <remarks>
/// Words are compared without regard to case; a blank in a word stands for any blanks, an apostrophe for either apostrophe.
/// Where a word stands in several tables it has all of their meanings, and what stands beside it decides.
/// </remarks>
internal sealed record CitationGrammar
{
    /// <summary>Whether blanks separate the words; in Chinese they mean nothing.</summary>
    public bool SeparatesWords { get; init; } = true;

    /// <summary>Whether the word <em>resolution</em> follows its numbers, and their date precedes them, as in Chinese.</summary>
    public bool WordFollowsNumbers { get; init; }

    /// <summary>How dates are written.</summary>
    public required DatePattern Dates { get; init; }

    /// <summary>The words for a resolution, in all their forms.</summary>
    public required ImmutableArray<string> ResolutionWords { get; init; }

    /// <summary>The words for a decision, in all their forms.</summary>
    public required ImmutableArray<string> DecisionWords { get; init; }

    /// <summary>The forms of these words that stand for one text only, each with the form that stands for several in its place; the longest form that fits counts.</summary>
    /// <remarks>
    /// A word before it may belong to the form where it agrees with it: <em>ses résolutions</em>. An empty form has no counterpart that is sure: then it is said
    /// that the form is wrong, not what to write.
    /// </remarks>
    public ImmutableArray<(string One, string Several)> WordNumbers { get; init; } = [];

    /// <summary>Words that look like these and introduce no citation: <em>draft resolution</em>.</summary>
    public ImmutableArray<string> Drafts { get; init; } = [];

    /// <summary>The names of organs, in all their forms, long and short.</summary>
    public required ImmutableArray<(string Name, CitedBody Body)> Bodies { get; init; }

    /// <summary>Those of these names that say by their form alone whose a number before them is, as the Russian genitive does.</summary>
    public ImmutableArray<string> PossessiveBodies { get; init; } = [];

    /// <summary>Whether a name right behind the word says whose resolution it is, without a word between.</summary>
    public bool HasBareGenitive { get; init; }

    /// <summary>Nouns that end or begin the name of a body: with capitals around them they name a body outside the table.</summary>
    public ImmutableArray<string> BodyNouns { get; init; } = [];

    /// <summary>Small words inside the names of bodies: <em>Commission <u>for</u> Europe</em>.</summary>
    public ImmutableArray<string> NameParticles { get; init; } = [];

    /// <summary><em>Its</em>: the organ that speaks. In Arabic the word for a resolution says so by its ending.</summary>
    public ImmutableArray<string> Own { get; init; } = [];

    /// <summary>Those of the names of bodies and of the words for <em>its</em> that are feminine, where <em>its</em> agrees with whose it is.</summary>
    public ImmutableArray<string> FeminineWords { get; init; } = [];

    /// <summary>Those of them that are masculine.</summary>
    public ImmutableArray<string> MasculineWords { get; init; } = [];

    /// <summary>What joins the members of a list, beside commas and semicolons.</summary>
    public ImmutableArray<string> And { get; init; } = [];

    /// <summary>Conjunctions written together with the next word, as the Arabic <c>و</c>.</summary>
    public string JoinedPrefixes { get; init; } = string.Empty;

    /// <summary>What may stand between a word for resolutions and a number picked from them: <em>in particular</em>.</summary>
    public ImmutableArray<string> Bridges { get; init; } = [];

    /// <summary>What introduces the date of a number: <em>of</em>, <em>dated</em>.</summary>
    public ImmutableArray<string> DateIntroducers { get; init; } = [];

    /// <summary>What introduces the organ behind a number: <em>of</em>. None, where the genitive does it.</summary>
    public ImmutableArray<string> BodyIntroducers { get; init; } = [];

    /// <summary>What may stand before a number: <em>No.</em>, <c>第</c>.</summary>
    public ImmutableArray<string> NumberPrefixes { get; init; } = [];

    /// <summary>What may stand behind a number: <c>号</c>.</summary>
    public ImmutableArray<string> NumberSuffixes { get; init; } = [];

    /// <summary>Words between a number and the date of its adoption: <em>adopted</em>.</summary>
    public ImmutableArray<string> Adopted { get; init; } = [];

    /// <summary>What may follow <see cref="Adopted"/> before the date: <em>by</em> …, <em>unanimously</em>.</summary>
    public ImmutableArray<string> AdoptedDetails { get; init; } = [];

    /// <summary>What introduces a date of adoption: <em>on</em>. None, where the date stands alone.</summary>
    public ImmutableArray<string> AdoptedOn { get; init; } = [];

    /// <summary>What opens a description of the resolution that may stand between number and date: <em>entitled</em>, <c>关于</c>.</summary>
    public ImmutableArray<string> Descriptions { get; init; } = [];

    /// <summary>What closes such a description before the number, and other words of no weight there: <c>的</c>.</summary>
    public ImmutableArray<string> DescriptionEnds { get; init; } = [];

    /// <summary>Words for a part of a resolution, which may stand between number and date: <em>annex</em>, <em>sect.</em></summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Words for documents that have dates of their own: the <em>report</em> pursuant to resolution 721 (1991) of 11 December 1991.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>What joins an organ that acts to its resolution: <em>by</em> its resolution, <c>在</c>.</summary>
    public ImmutableArray<string> Means { get; init; } = [];

    /// <summary>What stands before an organ that does not act in the sentence: <em>of</em> the Council.</summary>
    public ImmutableArray<string> Dependence { get; init; } = [];

    /// <summary>What stands before a date that is a term, not that of an adoption: <c>截至</c>.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>What joins the first and the last letter of a set: A <em>to</em> D.</summary>
    public ImmutableArray<string> LetterRanges { get; init; } = [];

    /// <summary>Words without weight, passed over: articles, the possessive ending.</summary>
    public ImmutableArray<string> Weightless { get; init; } = [];

    /// <summary>The names of the letters A, B, C … where texts do not print the Latin letters.</summary>
    public ImmutableArray<string> Letters { get; init; } = [];

    /// <summary>Spellings of the session's mark other than S- and ES-.</summary>
    public ImmutableArray<(string Mark, SessionKind Kind)> SessionMarks { get; init; } = [];
}
