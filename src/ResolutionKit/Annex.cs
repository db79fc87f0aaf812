using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>An annex of a resolution. Its paragraphs follow no rule of the resolution's: they carry the markers that were printed, or none.</summary>
/// <remarks>Two annexes are equal when heading, title and paragraphs are.</remarks>
public sealed record Annex
{
    private readonly ImmutableArray<Paragraph> _paragraphs;

    /// <summary>The heading: <c>Annex</c>, <c>Annex II</c>, <c>附件</c>; null for the heading that its place demands.</summary>
    public string? Heading { get; init; }

    /// <summary>The title; null where there is none.</summary>
    public Prose? Title { get; init; }

    /// <summary>The paragraphs and headings.</summary>
    public ImmutableArray<Paragraph> Paragraphs
    {
        get => _paragraphs.IsDefault ? [] : _paragraphs;
        init => _paragraphs = value;
    }

    /// <summary>Where the annex stands in its source; null where there is no source.</summary>
    public TextSpan? Span { get; init; }

    /// <inheritdoc/>
    public bool Equals(Annex? other) =>
        other is not null && Heading == other.Heading && Equals(Title, other.Title) && Paragraphs.SequenceEqual(other.Paragraphs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Heading, Title, Paragraphs.Length);
}
