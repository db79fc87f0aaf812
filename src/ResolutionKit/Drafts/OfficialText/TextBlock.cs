using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The lines of one paragraph, heading or sub-paragraph, with page breaks and notes between them taken out.</summary>
internal sealed class TextBlock
{
    /// <summary>The lines, without the marker.</summary>
    public List<TextSpan> Lines { get; } = [];

    /// <summary>Whether it is the sentence that closes a text.</summary>
    public bool IsClosing { get; init; }

    /// <summary>The number or letter printed before it.</summary>
    public ParagraphMarker? Marker { get; init; }

    /// <summary>Its prose, once it is joined.</summary>
    public Prose Prose { get; set; } = Prose.Empty;

    /// <summary>The index of its first line.</summary>
    public int FirstLine { get; init; }

    /// <summary>A block of some lines.</summary>
    public static TextBlock Of(List<TextSpan> lines, bool isClosing = false)
    {
        var block = new TextBlock { IsClosing = isClosing };
        block.Lines.AddRange(lines);
        return block;
    }

    public TextSpan Span => TextSpan.FromBounds(Marker?.Span.Start ?? Lines[0].Start, Lines.Count > 0 ? Lines[Lines.Count - 1].End : Marker!.Span.End);

    /// <summary>The punctuation mark with which the text ends, if it does.</summary>
    public char EndMark => Ending.MarkOf(Prose.Text, new TextSpan(0, Prose.Text.Length));
}
