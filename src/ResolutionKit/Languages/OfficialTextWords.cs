namespace ResolutionKit.Languages;

/// <summary>The words by which the plain text of an official document is recognised: mastheads, adoption lines, notes in brackets, closing lines, annexes.</summary>
/// <remarks>
/// <para>
/// Patterns are compared without blanks and without regard to case, since extraction tears words apart. They have places to fill:
/// <c>{organ}</c>, <c>{date}</c>, <c>{meeting}</c>, <c>{number}</c> (of a resolution), <c>{symbol}</c>, <c>{paragraph}</c>, <c>{*}</c> (anything).
/// </para>
/// <para>Where a line may have several forms, the fuller one stands first.</para>
/// </remarks>
internal sealed record OfficialTextWords
{
    /// <summary>No words: a language whose official texts are read by their shape alone.</summary>
    public static readonly OfficialTextWords None = new();

    /// <summary>The name of the organization.</summary>
    public ImmutableArray<string> Organizations { get; init; } = [];

    /// <summary>Lines of a masthead that say nothing the resolution does not: committees, languages.</summary>
    public ImmutableArray<string> PlainLines { get; init; } = [];

    /// <summary>The words before the distribution.</summary>
    public ImmutableArray<string> Distribution { get; init; } = [];

    /// <summary>The words before the language of the original.</summary>
    public ImmutableArray<string> Original { get; init; } = [];

    /// <summary>The words before the numbers of agenda items.</summary>
    public ImmutableArray<string> AgendaItems { get; init; } = [];

    /// <summary>The words behind the numbers of agenda items: <c>de l'ordre du jour</c>; none where nothing stands there.</summary>
    public ImmutableArray<string> AgendaItemEndings { get; init; } = [];

    /// <summary>What stands between two agenda items, besides commas.</summary>
    public ImmutableArray<string> Conjunctions { get; init; } = [];

    /// <summary>The lines that say who adopted the text and when.</summary>
    public ImmutableArray<string> AdoptionLines { get; init; } = [];

    /// <summary>The lines that number a resolution of the Security Council, which has no title.</summary>
    public ImmutableArray<string> NumberLines { get; init; } = [];

    /// <summary>The notes in brackets of which symbol and paragraph are all there is to keep.</summary>
    public ImmutableArray<string> CommitteeNotes { get; init; } = [];

    /// <summary>The line that names the sponsors of a draft.</summary>
    public ImmutableArray<string> Sponsors { get; init; } = [];

    /// <summary>What may follow the digits of an ordinal: <c>46th</c>.</summary>
    public ImmutableArray<string> NumberEndings { get; init; } = [];

    /// <summary>The line that names the meeting under a resolution.</summary>
    public ImmutableArray<string> ClosingMeetings { get; init; } = [];

    /// <summary>The sentences that close resolutions of the Security Council in its yearly volumes.</summary>
    public ImmutableArray<string> ClosingSentences { get; init; } = [];

    /// <summary>The notes in brackets under a text that say how it was adopted.</summary>
    public ImmutableArray<string> VoteNotes { get; init; } = [];

    /// <summary>The heading of an annex, without its number.</summary>
    public ImmutableArray<string> Annexes { get; init; } = [];

    /// <summary>The numbers of annexes in words: <c>الأول</c>.</summary>
    public ImmutableArray<string> AnnexOrdinals { get; init; } = [];

    /// <summary>The numbers of sections in words: <c>أولا</c>; besides the Roman numerals.</summary>
    public ImmutableArray<string> SectionNumerals { get; init; } = [];

    /// <summary>The first words of preambular and operative paragraphs, which tell the beginning of one where its place on the page does not.</summary>
    public ImmutableArray<string> OpeningWords { get; init; } = [];

    /// <summary>Words after which digits count or name something: <em>paragraph 4</em>. A footnote marker does not follow them.</summary>
    public ImmutableArray<string> BeforeNumbers { get; init; } = [];

    /// <summary>Words before which digits count something: <em>2 per cent</em>, <em>3 月</em>. A footnote marker does not precede them.</summary>
    public ImmutableArray<string> AfterNumbers { get; init; } = [];
}
