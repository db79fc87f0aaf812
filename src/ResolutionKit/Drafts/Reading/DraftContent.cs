using ResolutionKit.Bodies;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>What a reader has read so far: a resolution in the making.</summary>
internal sealed class DraftContent
{
    /// <summary>The body whose text it may be, if it is no organ of the United Nations.</summary>
    public BodyProfile? Body { get; init; }

    public Masthead Masthead { get; set; } = new();

    public DraftingLanguage? Language { get; set; }

    public Prose? Title { get; set; }

    /// <summary>The enacting clause as it stands; empty where the text has none, null where nothing was said of it.</summary>
    public Prose? EnactingClause { get; set; }

    public Prose? Vote { get; set; }

    public List<Paragraph> Preamble { get; } = [];

    public List<Paragraph> Operative { get; } = [];

    public List<Section> Sections { get; } = [];

    public List<LetteredPart> Parts { get; } = [];

    public List<Footnote> Footnotes { get; } = [];

    public List<Annex> Annexes { get; } = [];

    public ImmutableDictionary<DraftField, TextSpan>.Builder Places { get; } = ImmutableDictionary.CreateBuilder<DraftField, TextSpan>();

    /// <summary>Whether there is any text of a resolution.</summary>
    public bool HasText => Preamble.Count + Operative.Count + Sections.Count + Parts.Count + Annexes.Count + Footnotes.Count > 0 || EnactingClause is { IsEmpty: false };

    /// <summary>The resolution: its language and organ told by the enacting clause where nothing else tells them, and markers and clauses kept only where they deviate.</summary>
    /// <param name="log">The problems met.</param>
    /// <param name="language">The language where the text does not show its own.</param>
    public ReadResult ToResult(ReadingLog log, DraftingLanguage? language)
    {
        if (FirstClause is { } clause && EnactingClauses.TryRecognize(clause.Text, out var recognized, out var organ))
        {
            Language ??= recognized;
            Masthead = EnactingClauses.WithOrganOf(Masthead, organ);
        }

        var resolution = new Resolution
        {
            Masthead = Masthead,
            Language = Language ?? language ?? DraftingLanguage.English,
            Title = Title,
            Vote = Vote,
            Preamble = [.. Preamble],
            Operative = [.. Operative],
            Sections = [.. Sections],
            Footnotes = [.. Footnotes],
            Annexes = [.. Annexes],
        };
        resolution = resolution with
        {
            EnactingClause = EnactingClauses.Settle(EnactingClause, resolution.Language, resolution.Organ),
            Parts = [.. Parts.Select(part => part with { EnactingClause = EnactingClauses.Settle(part.EnactingClause, resolution.Language, resolution.Organ) })],
        };
        return new ReadResult(MarkerSettlement.Settle(resolution)) { Problems = log.ToImmutable(), Places = Places.ToImmutable() };
    }

    private Prose? FirstClause => EnactingClause ?? (Parts.Count > 0 ? Parts[0].EnactingClause : null);
}
