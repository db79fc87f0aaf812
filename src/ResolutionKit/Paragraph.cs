using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>A paragraph of a resolution: preambular, operative, a sub-paragraph of one, or a paragraph of an annex.</summary>
/// <remarks>
/// <para>What a paragraph is follows from where it stands. Numbers and letters are made, not typed: <see cref="Marker"/> is null where a paragraph is marked as its place demands.</para>
/// <para>Two paragraphs are equal when text, markers and sub-paragraphs are; where they were read from does not matter.</para>
/// </remarks>
public sealed record Paragraph
{
    private readonly ImmutableArray<Paragraph> _items;

    /// <summary>Makes a paragraph of prose; a string is read as its markup.</summary>
    /// <param name="text">The prose: <c>*Calls upon* Member States:</c>.</param>
    public Paragraph(Prose text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>Makes a paragraph of prose in its markup.</summary>
    /// <param name="markup">The markup: <c>*Calls upon* Member States:</c>.</param>
    public Paragraph(string markup)
        : this(Prose.Parse(markup))
    {
    }

    /// <summary>The prose, up to the first sub-paragraph.</summary>
    public Prose Text { get; init; }

    /// <summary>The sub-paragraphs.</summary>
    public ImmutableArray<Paragraph> Items
    {
        get => _items.IsDefault ? [] : _items;
        init => _items = value;
    }

    /// <summary>The text that goes on after the sub-paragraphs; null where none does.</summary>
    public Prose? After { get; init; }

    /// <summary>
    /// The number or letter as printed, where it is not the one that the place demands: <c>4</c> after 2, <c>(d)</c> after (b), or an empty string
    /// for a paragraph that is not marked although its place demands it. Null where the marker is the one to expect.
    /// </summary>
    public string? Marker { get; init; }

    /// <summary>Whether this is a heading between the paragraphs of an annex.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Where the paragraph stands in its source, with its marker and sub-paragraphs; null where there is no source.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Where the printed number or letter stands in its source; null where there is none.</summary>
    public TextSpan? MarkerSpan { get; init; }

    /// <inheritdoc/>
    public bool Equals(Paragraph? other) =>
        other is not null && Text.Equals(other.Text) && Marker == other.Marker && IsHeading == other.IsHeading &&
        Equals(After, other.After) && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Marker, Items.Length);
}
