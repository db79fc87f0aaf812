using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>One resolution of a lettered set, as 50/28 A to G: with an enacting clause, a preamble and operative paragraphs of its own.</summary>
/// <remarks>Two parts are equal when all but their place in the source is.</remarks>
public sealed record LetteredPart
{
    private readonly ImmutableArray<Paragraph> _preamble;
    private readonly ImmutableArray<Paragraph> _operative;
    private readonly ImmutableArray<Section> _sections;

    /// <summary>Makes a part.</summary>
    /// <param name="letter">Its letter: <c>A</c>.</param>
    public LetteredPart(string letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        Letter = letter;
    }

    /// <summary>The letter.</summary>
    public string Letter { get; init; }

    /// <summary>The title; null where there is none.</summary>
    public Prose? Title { get; init; }

    /// <summary>The enacting clause as printed; null for the organ's own in the resolution's language.</summary>
    public Prose? EnactingClause { get; init; }

    /// <summary>The preambular paragraphs.</summary>
    public ImmutableArray<Paragraph> Preamble
    {
        get => _preamble.IsDefault ? [] : _preamble;
        init => _preamble = value;
    }

    /// <summary>The operative paragraphs before the first section.</summary>
    public ImmutableArray<Paragraph> Operative
    {
        get => _operative.IsDefault ? [] : _operative;
        init => _operative = value;
    }

    /// <summary>The sections.</summary>
    public ImmutableArray<Section> Sections
    {
        get => _sections.IsDefault ? [] : _sections;
        init => _sections = value;
    }

    /// <summary>The date of adoption that closes the part; null where none does.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>The plenary meeting that closes the part; null where none does.</summary>
    public int? Meeting { get; init; }

    /// <summary>Where the heading stands in its source; null where there is no source.</summary>
    public TextSpan? Span { get; init; }

    /// <inheritdoc/>
    public bool Equals(LetteredPart? other) =>
        other is not null && Letter == other.Letter && Equals(Title, other.Title) && Equals(EnactingClause, other.EnactingClause) &&
        Adopted == other.Adopted && Meeting == other.Meeting &&
        Preamble.SequenceEqual(other.Preamble) && Operative.SequenceEqual(other.Operative) && Sections.SequenceEqual(other.Sections);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Letter, Title, Preamble.Length, Operative.Length);
}
