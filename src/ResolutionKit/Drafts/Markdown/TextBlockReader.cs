using Markdig.Syntax;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Makes the blocks of a draft out of Markdig's: it tells markers, and parts paragraphs where a line begins the next.</summary>
internal sealed class TextBlockReader
{
    // '1. (a) (i)' is as far as markers go on one line.
    private const int MostMarkersOnLine = 4;

    private readonly SourceText _source;
    private readonly SourceText _withComments;
    private readonly ReadingLog _log;
    private readonly int _offset;
    private readonly List<TextBlock> _blocks = [];

    private TextBlockReader(SourceText source, SourceText layout, int offset, ReadingLog log)
    {
        _withComments = source;
        _source = layout;
        _offset = offset;
        _log = log;
    }

    /// <summary>Reads the blocks of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="layout">The text without its comments.</param>
    /// <param name="bodyStart">Where the text below the front matter begins.</param>
    /// <param name="log">Takes down what cannot be read as it was meant.</param>
    public static List<TextBlock> Read(SourceText source, SourceText layout, int bodyStart, ReadingLog log)
    {
        var reader = new TextBlockReader(source, layout, bodyStart, log);
        var body = bodyStart == 0 ? layout.Content : layout.Content.Substring(bodyStart);
        foreach (var block in MarkdownBlocks.Parse(body))
        {
            reader.Add(block);
        }

        return reader._blocks;
    }

    private void Add(Block block)
    {
        var span = _source.Trim(TextSpan.FromBounds(_offset + block.Span.Start, Math.Min(_source.Length, _offset + block.Span.End + 1)));
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading, span);
                break;
            case ParagraphBlock:
                AddParagraphs(span, ColumnOf(span.Start));
                break;
            case HtmlBlock:
                AddHtml(span);
                break;
            case FencedCodeBlock:
                AddCode(span);
                break;
            default:
                _log.Report(ReadingLog.ForeignMarkup, "A resolution has no rules across the page: this one is left out.", span);
                break;
        }
    }

    private void AddHeading(HeadingBlock heading, TextSpan span)
    {
        var content = _source.Trim(TextSpan.FromBounds(Math.Min(span.Start + heading.Level, span.End), span.End));
        content = WithoutClosingMarks(content);
        var note = BlockNote.Take(_source, ref content);
        _blocks.Add(new TextBlock { Kind = TextBlockKind.Heading, Span = span, Content = content, Level = heading.Level, Note = note });
    }

    // '## Title ##' is '## Title'.
    private TextSpan WithoutClosingMarks(TextSpan content)
    {
        var end = content.End;
        while (end > content.Start && _source.Content[end - 1] == '#')
        {
            end--;
        }

        return end == content.Start || (end < content.End && _source.Content[end - 1] is ' ' or '\t') ? _source.Trim(TextSpan.FromBounds(content.Start, end)) : content;
    }

    private void AddHtml(TextSpan span)
    {
        var content = _source.Content.AsSpan(span.Start, span.Length);
        if (content.StartsWith("<!--".AsSpan()))
        {
            // What is closed is not in the layout.
            _log.Report(ReadingLog.Syntax, "The comment that begins here is never closed, so that nothing below it is read: write --> where it ends.", new TextSpan(span.Start, 4));
            return;
        }

        _blocks.Add(new TextBlock { Kind = TextBlockKind.Paragraph, Span = span, Content = span });
    }

    private void AddCode(TextSpan span)
    {
        _log.Report(ReadingLog.ForeignMarkup, "A resolution has no place for code: its text is kept and its markup left out.", span);
        var rest = span;
        _source.TakeLine(ref rest);
        var end = rest.Start;
        for (var lines = rest; !lines.IsEmpty;)
        {
            var line = _source.Trim(_source.TakeLine(ref lines));
            if (!lines.IsEmpty || (line.Length > 0 && _source.Content[line.Start] is not ('`' or '~')))
            {
                end = line.End;
            }
        }

        var content = _source.Trim(TextSpan.FromBounds(rest.Start, Math.Max(end, rest.Start)));
        if (!content.IsEmpty)
        {
            _blocks.Add(new TextBlock { Kind = TextBlockKind.Paragraph, Span = content, Content = content });
        }
    }

    // A paragraph of Markdown is several of a draft where a line begins with a marker.
    private void AddParagraphs(TextSpan span, int column)
    {
        if (span.IsEmpty)
        {
            return;
        }

        var marks = MarksOf(span);
        var rest = span;
        var start = span.Start;
        var (marker, previous) = (default(BlockMarker), default(TextSpan));
        while (!rest.IsEmpty)
        {
            var line = _source.TakeLine(ref rest);
            var text = _source.Trim(line);
            if (text.IsEmpty)
            {
                // Blanks that Markdown does not take for any: no-break spaces, say.
                continue;
            }

            var found = marks == LineMarks.None ? BlockMarker.Read(_source.Content.AsSpan(text.Start, text.Length)) : default;
            if (previous.IsEmpty)
            {
                (start, marker) = (text.Start, found);
            }
            else if (Interrupts(found, marker, previous))
            {
                AddMarked(TextSpan.FromBounds(start, previous.End), column, marker, marks);
                (start, marker, column) = (text.Start, found, ColumnOf(text.Start));
            }

            previous = text;
        }

        AddMarked(TextSpan.FromBounds(start, previous.End), column, marker, marks);
    }

    // A marker begins a paragraph without a blank line only where the text before it has come to an end: lines are wrapped before '(b)' as well.
    private bool Interrupts(BlockMarker found, BlockMarker open, TextSpan previous) => found.Kind switch
    {
        BlockMarkerKind.None => false,
        BlockMarkerKind.Footnote => true,
        BlockMarkerKind.Bullet => open.Kind == BlockMarkerKind.Bullet || EndsClause(previous, ":："),
        _ => EndsClause(previous, ":;,.：；，。،؛]}") || EndsInAnd(previous),
    };

    private bool EndsClause(TextSpan line, string marks) => marks.AsSpan().IndexOf(_source.Content[line.End - 1]) >= 0;

    private bool EndsInAnd(TextSpan line)
    {
        var text = _source.Content.AsSpan(line.Start, line.Length);
        return text.EndsWith("; and".AsSpan()) || text.EndsWith("; or".AsSpan());
    }

    private LineMarks MarksOf(TextSpan span)
    {
        if (_source.Content[span.Start] == '>')
        {
            _log.Report(ReadingLog.ForeignMarkup, "A resolution has no quotations set off by >: the text is kept and the mark left out.", new TextSpan(span.Start, 1));
            return LineMarks.Quotation;
        }

        var rest = span;
        if (_source.Content.IndexOf('|', span.Start, _source.TakeLine(ref rest).Length) >= 0 && !rest.IsEmpty)
        {
            var second = _source.TakeLine(ref rest);
            var rule = _source.Content.AsSpan(second.Start, second.Length);
            if (rule.IndexOf('-') >= 0 && rule.Trim(" |-:".AsSpan()).IsEmpty)
            {
                _log.Report(ReadingLog.ForeignMarkup, "A resolution has no tables: the text of the cells is kept and their borders left out.", second);
                return LineMarks.Table;
            }
        }

        return LineMarks.None;
    }

    private void AddMarked(TextSpan span, int column, BlockMarker marker, LineMarks marks)
    {
        var content = _source.Trim(TextSpan.FromBounds(span.Start + marker.Length, span.End));
        for (var count = 1; count < MostMarkersOnLine && marker.Kind is BlockMarkerKind.Number or BlockMarkerKind.Item; count++)
        {
            var next = BlockMarker.Read(FirstLine(content));
            if (next.Kind != BlockMarkerKind.Item)
            {
                break;
            }

            // '1. (a) To do this' is a paragraph without a text of its own and its first sub-paragraph.
            var own = TextSpan.FromBounds(span.Start, span.Start + marker.Length);
            _blocks.Add(new TextBlock { Kind = TextBlockKind.Paragraph, Span = own, Content = new TextSpan(own.End, 0), Column = column, Marker = marker });
            span = TextSpan.FromBounds(content.Start, span.End);
            column = ColumnOf(content.Start);
            marker = next;
            content = _source.Trim(TextSpan.FromBounds(span.Start + marker.Length, span.End));
        }

        var note = BlockNote.Take(_source, ref content);
        _blocks.Add(new TextBlock
        {
            Kind = marker.Kind == BlockMarkerKind.Footnote ? TextBlockKind.Footnote : TextBlockKind.Paragraph,
            Span = span,
            Content = content,
            Column = column,
            Marker = marker,
            Note = note,
            LineMarks = marks,
        });
    }

    private ReadOnlySpan<char> FirstLine(TextSpan content)
    {
        var text = _source.Content.AsSpan(content.Start, Math.Min(content.Length, 64));
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text.Slice(0, end);
    }

    // The column of an offset, from 0, with tab stops every four; behind a comment that begins the line, that of the comment.
    private int ColumnOf(int offset)
    {
        var start = offset;
        while (start > 0 && _source.Content[start - 1] is not ('\r' or '\n'))
        {
            start--;
        }

        var column = 0;
        for (; start < offset && _source.Content[start] == _withComments.Content[start]; start++)
        {
            column = _source.Content[start] == '\t' ? (column / 4 * 4) + 4 : column + 1;
        }

        return column;
    }
}
