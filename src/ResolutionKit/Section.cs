using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>A section of a long resolution, headed by a Roman numeral, a title, or both. It may have a preamble of its own.</summary>
/// <remarks>Two sections are equal when numeral, title and paragraphs are.</remarks>
public sealed record Section
{
    private readonly ImmutableArray<Paragraph> _preamble;
    private readonly ImmutableArray<Paragraph> _operative;

    /// <summary>The numeral: <c>I</c>, <c>II</c>; null where only a title stands.</summary>
    public string? Numeral { get; init; }

    /// <summary>The title; null where only a numeral stands.</summary>
    public Prose? Title { get; init; }

    /// <summary>Its preambular paragraphs.</summary>
    public ImmutableArray<Paragraph> Preamble
    {
        get => _preamble.IsDefault ? [] : _preamble;
        init => _preamble = value;
    }

    /// <summary>Its operative paragraphs, numbered on from the section before unless the first is marked <c>1</c>.</summary>
    public ImmutableArray<Paragraph> Operative
    {
        get => _operative.IsDefault ? [] : _operative;
        init => _operative = value;
    }

    /// <summary>Where the heading stands in its source; null where there is no source.</summary>
    public TextSpan? Span { get; init; }

    /// <inheritdoc/>
    public bool Equals(Section? other) =>
        other is not null && Numeral == other.Numeral && Equals(Title, other.Title) &&
        Preamble.SequenceEqual(other.Preamble) && Operative.SequenceEqual(other.Operative);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numeral, Title, Preamble.Length, Operative.Length);
}
