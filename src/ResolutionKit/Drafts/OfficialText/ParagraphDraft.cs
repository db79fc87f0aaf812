using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A paragraph while its sub-paragraphs are gathered.</summary>
internal sealed class ParagraphDraft(TextBlock block)
{
    public TextBlock Block { get; } = block;

    /// <summary>The level that the form of its marker has: 0 for a number, 1 to 4 for letters.</summary>
    public int Level { get; init; }

    /// <summary>The ordinal of its marker; 0 where it has none.</summary>
    public int Ordinal { get; init; }

    public bool IsHeading { get; init; }

    public List<ParagraphDraft> Items { get; } = [];

    /// <summary>The block that goes on after the sub-paragraphs.</summary>
    public TextBlock? After { get; set; }

    /// <summary>The place of the paragraph with all that belongs to it.</summary>
    public TextSpan Span
    {
        get
        {
            var end = Math.Max(Block.Span.End, After?.Span.End ?? 0);
            end = Items.Count > 0 ? Math.Max(end, Items[Items.Count - 1].Span.End) : end;
            return TextSpan.FromBounds(Block.Span.Start, end);
        }
    }

    /// <summary>The last block of the paragraph in reading order.</summary>
    public TextBlock Last => After ?? (Items.Count > 0 ? Items[Items.Count - 1].Last : Block);
}
