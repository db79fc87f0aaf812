using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

internal enum TextBlockKind
{
    Paragraph,
    Heading,
    Footnote,
}

/// <summary>A paragraph, heading or footnote of a draft in Markdown, as it stands: with its marker, its column, and what its braces say.</summary>
internal sealed class TextBlock
{
    public required TextBlockKind Kind { get; init; }

    /// <summary>All of it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text, without marker and braces; it may have several lines.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>The column in which it begins, from 0.</summary>
    public int Column { get; init; }

    /// <summary>The level of a heading.</summary>
    public int Level { get; init; }

    public BlockMarker Marker { get; init; }

    public BlockNote? Note { get; init; }

    /// <summary>How the text is to be taken: the marks of a quotation or table at each line left out.</summary>
    public LineMarks LineMarks { get; init; }

    public TextSpan? MarkerSpan => Marker.Kind == BlockMarkerKind.None ? null : new TextSpan(Span.Start, Marker.Length);

    /// <summary>The text in its inline markup, each character with its place.</summary>
    /// <param name="source">The text from which it is taken.</param>
    /// <param name="layout">The text without its comments, whose lines count: what stands at the end of a line or on one of its own is left out.</param>
    public MappedText Read(SourceText source, SourceText layout)
    {
        if (LineMarks == LineMarks.None && layout.Content.AsSpan(Content.Start, Content.Length).IndexOfAny('\r', '\n') < 0)
        {
            return MappedText.FromSource(source, Content);
        }

        var text = new WrappedText();
        AppendTo(text, source, layout);
        return text.ToMappedText();
    }

    /// <summary>Appends the lines to a text.</summary>
    public void AppendTo(WrappedText text, SourceText source, SourceText layout)
    {
        var rest = Content;
        while (!rest.IsEmpty)
        {
            var line = layout.Trim(layout.TakeLine(ref rest));
            switch (LineMarks)
            {
                case LineMarks.Quotation:
                    while (!line.IsEmpty && layout.Content[line.Start] == '>')
                    {
                        line = layout.Trim(TextSpan.FromBounds(line.Start + 1, line.End));
                    }

                    text.Append(source, line);
                    break;
                case LineMarks.Table:
                    AppendCells(text, source, layout, line);
                    break;
                default:
                    text.Append(source, line);
                    break;
            }

            if (!rest.IsEmpty)
            {
                text.Break(TextSpan.FromBounds(line.End, Math.Max(line.End, rest.Start)));
            }
        }
    }

    private static void AppendCells(WrappedText text, SourceText source, SourceText layout, TextSpan line)
    {
        if (layout.Content.AsSpan(line.Start, line.Length).Trim("|-: ".AsSpan()).IsEmpty)
        {
            return;
        }

        while (!line.IsEmpty)
        {
            var bar = layout.Content.IndexOf('|', line.Start, line.Length);
            var end = bar < 0 ? line.End : bar;
            text.Append(source, layout.Trim(TextSpan.FromBounds(line.Start, end)));
            line = TextSpan.FromBounds(bar < 0 ? end : end + 1, line.End);
            text.Break(TextSpan.FromBounds(end, line.Start));
        }
    }
}

/// <summary>Marks that stand on each line of a block and are no text.</summary>
internal enum LineMarks
{
    None,
    Quotation,
    Table,
}
