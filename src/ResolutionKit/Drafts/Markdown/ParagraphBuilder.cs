using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>A paragraph in the making: more of it may follow.</summary>
internal sealed class ParagraphBuilder(TextBlock block, Prose text)
{
    private List<ParagraphBuilder>? _items;
    public TextBlock Block => block;

    public int Column => block.Column;

    /// <summary>Where what was read of it ends.</summary>
    public int End { get; private set; } = block.Span.End;

    public Prose Text { get; set; } = text;

    public Prose? After { get; set; }

    /// <summary>The marker as it was typed; null for one that is made.</summary>
    public string? Marker { get; set; }

    public bool IsHeading { get; init; }

    /// <summary>The place among its siblings that the marker names.</summary>
    public int Ordinal { get; set; }

    public int ItemCount => _items?.Count ?? 0;

    public ParagraphBuilder? LastItem => _items?[_items.Count - 1];

    /// <summary>Whether it has a number or letter of its own, typed or noted.</summary>
    public bool IsNumbered => block.Marker.Kind == BlockMarkerKind.Number;

    public string? Role => block.Note?.Role;

    public void Add(ParagraphBuilder item) => (_items ??= []).Add(item);

    public void ExtendTo(int end) => End = Math.Max(End, end);

    /// <summary>The last prose of the paragraph.</summary>
    public Prose LastProse => After ?? LastItem?.LastProse ?? Text;

    public Paragraph ToParagraph()
    {
        var items = ImmutableArray<Paragraph>.Empty;
        if (_items is not null)
        {
            var made = ImmutableArray.CreateBuilder<Paragraph>(_items.Count);
            foreach (var item in _items)
            {
                made.Add(item.ToParagraph());
                ExtendTo(item.End);
            }

            items = made.MoveToImmutable();
        }

        return new Paragraph(Text)
        {
            Items = items,
            After = After,
            Marker = Marker,
            IsHeading = IsHeading,
            Span = TextSpan.FromBounds(block.Span.Start, End),
            MarkerSpan = block.Marker.Kind == BlockMarkerKind.Bullet ? null : block.MarkerSpan ?? NotedMarker,
        };
    }

    private TextSpan? NotedMarker => block.Note is { } note && note.TryGet("marker", out _, out var span) && !span.IsEmpty ? span : null;
}
