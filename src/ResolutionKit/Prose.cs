using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>Running text: its words, plain, with the marks on them (emphasis and footnote markers).</summary>
/// <remarks>
/// <para>Prose is written and read in a small markup: <c>*Recalling* its resolution 73/266,[^1]</c>. A backslash before a mark makes it a character.</para>
/// <para>Emphasised stretches neither touch nor begin or end with a blank: what is emphasised side by side is one stretch, and a blank shows no emphasis.</para>
/// <para>Two pieces of prose are equal when words and marks are; where they were read from does not matter.</para>
/// </remarks>
public sealed class Prose : IEquatable<Prose>
{
    private readonly MappedText _text;

    internal Prose(MappedText text, ImmutableArray<TextSpan> emphasis, ImmutableArray<FootnoteReference> footnoteReferences, ImmutableArray<TextSpan> referenceSources = default)
    {
        _text = text;
        Emphasis = Normalize(text.Content, emphasis);
        FootnoteReferences = footnoteReferences;
        ReferenceSources = referenceSources.IsDefault ? [] : referenceSources;
    }

    /// <summary>No text.</summary>
    public static Prose Empty { get; } = new(MappedText.Empty, [], []);

    /// <summary>The words, without any markup or footnote marker.</summary>
    public string Text => _text.Content;

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => Text.Length == 0 && FootnoteReferences.IsEmpty;

    /// <summary>The emphasised stretches of <see cref="Text"/>, in order.</summary>
    public ImmutableArray<TextSpan> Emphasis { get; }

    /// <summary>The footnote markers, in order.</summary>
    public ImmutableArray<FootnoteReference> FootnoteReferences { get; }

    /// <summary>Where in the source each footnote marker stands; empty where there is no source.</summary>
    internal ImmutableArray<TextSpan> ReferenceSources { get; }

    /// <summary>The words with the map to their source.</summary>
    internal MappedText Mapped => _text;

    /// <summary>Reads prose from its markup.</summary>
    /// <param name="markup">The markup: <c>*Recalling* its resolution 73/266,[^1]</c>.</param>
    public static Prose Parse(string markup)
    {
        ArgumentNullException.ThrowIfNull(markup);
        return ProseMarkup.Read(MappedText.WithoutSource(markup));
    }

    /// <summary>Plain words without marks: nothing in them is read as markup.</summary>
    public static Prose FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Prose(MappedText.WithoutSource(text), [], []);
    }

    /// <summary>The prose in its markup; <see cref="Parse"/> reads it back.</summary>
    public string ToMarkup() => ProseMarkup.Write(this);

    /// <summary>The stretch of the source from which a stretch of <see cref="Text"/> was read; null where there is no source.</summary>
    /// <param name="span">A stretch of <see cref="Text"/>.</param>
    public TextSpan? GetSourceSpan(TextSpan span) => _text.ToSource(span);

    /// <summary>The stretch of the source of a footnote marker; null where there is no source.</summary>
    /// <param name="index">The index of the marker in <see cref="FootnoteReferences"/>.</param>
    public TextSpan? GetReferenceSourceSpan(int index) => index < ReferenceSources.Length ? ReferenceSources[index] : null;

    /// <summary>A stretch of the words, with the marks of all of them: those beyond its ends stand at its ends.</summary>
    internal Prose Slice(TextSpan span) => new(
        _text.Slice(span),
        [.. Emphasis.Select(mark => TextSpan.FromBounds(Clamp(mark.Start, span), Clamp(mark.End, span)))],
        [.. FootnoteReferences.Select(reference => reference with { Position = Clamp(reference.Position, span) })],
        ReferenceSources);

    private static int Clamp(int position, TextSpan span) => Math.Min(Math.Max(position - span.Start, 0), span.Length);

    private static ImmutableArray<TextSpan> Normalize(string text, ImmutableArray<TextSpan> emphasis)
    {
        if (emphasis.IsEmpty || (emphasis.Length == 1 && IsTight(text, emphasis[0])))
        {
            return emphasis;
        }

        var normal = ImmutableArray.CreateBuilder<TextSpan>(emphasis.Length);
        for (var i = 0; i < emphasis.Length; i++)
        {
            var (start, end) = (emphasis[i].Start, emphasis[i].End);
            for (; i + 1 < emphasis.Length && emphasis[i + 1].Start <= end; i++)
            {
                end = Math.Max(end, emphasis[i + 1].End);
            }

            for (; start < end && char.IsWhiteSpace(text[start]); start++)
            {
            }

            for (; end > start && char.IsWhiteSpace(text[end - 1]); end--)
            {
            }

            if (end > start)
            {
                normal.Add(TextSpan.FromBounds(start, end));
            }
        }

        return normal.ToImmutable();
    }

    private static bool IsTight(string text, TextSpan span) =>
        !span.IsEmpty && !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]);

    /// <inheritdoc/>
    public bool Equals(Prose? other) =>
        other is not null && Text == other.Text && Emphasis.SequenceEqual(other.Emphasis) && FootnoteReferences.SequenceEqual(other.FootnoteReferences);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Prose);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The markup.</summary>
    public override string ToString() => ToMarkup();

    /// <summary>Reads prose from its markup, as <see cref="Parse"/> does.</summary>
    public static implicit operator Prose(string markup) => Parse(markup);
}
