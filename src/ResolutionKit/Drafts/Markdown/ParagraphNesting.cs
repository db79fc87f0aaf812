using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Puts sub-paragraphs under their paragraphs, by the columns in which they begin and the markers they carry.</summary>
internal sealed class ParagraphNesting(SourceText source, SourceText layout, ProseReader prose, ReadingLog log)
{
    // Deeper than any resolution goes; what begins still further right stands beside.
    private const int Deepest = 8;

    private readonly List<ParagraphBuilder> _path = [];

    public MarkerScheme Markers { get; set; } = MarkerScheme.Standard;

    /// <summary>The paragraph to which what follows may belong; null after a heading.</summary>
    public ParagraphBuilder? Paragraph => _path.Count > 0 ? _path[0] : null;

    public void Clear() => _path.Clear();

    /// <summary>Begins a paragraph that belongs to none.</summary>
    public ParagraphBuilder Begin(TextBlock block)
    {
        _path.Clear();
        var paragraph = Make(block);
        _path.Add(paragraph);
        return paragraph;
    }

    /// <summary>Adds a sub-paragraph to the paragraph to which it belongs.</summary>
    public void AddItem(TextBlock block)
    {
        var item = Make(block);
        while (_path.Count > 1 && _path[_path.Count - 1].Column > block.Column)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        if (_path.Count > 1 && _path[_path.Count - 1].Column == block.Column)
        {
            PlaceBeside(block.Marker);
        }

        while (_path.Count > Deepest)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        var parent = _path[_path.Count - 1];
        var ordinal = item.Marker is { } marker ? Markers.OrdinalOf(_path.Count, marker) : 0;
        item.Ordinal = ordinal > 0 ? ordinal : (parent.LastItem?.Ordinal ?? 0) + 1;
        parent.Add(item);
        _path.Add(item);
    }

    /// <summary>Adds text that goes on with the paragraph to which it belongs, if it belongs to one.</summary>
    public bool TryGoOn(TextBlock block)
    {
        var isAfter = block.Note?.Role == "after";
        if (_path.Count == 0 || (!isAfter && block.Column <= _path[0].Column))
        {
            return false;
        }

        var depth = _path.Count;
        while (depth > 1 && _path[depth - 1].Column >= block.Column)
        {
            depth--;
        }

        var owner = _path[depth - 1];
        if (owner.ItemCount == 0 && !isAfter)
        {
            // Under a paragraph without a number, an indented one is no more than indented.
            if (depth == 1 && owner.Block.Marker.Kind == BlockMarkerKind.None)
            {
                return false;
            }

            owner.Text = Join(owner.Text, block, owner.End);
        }
        else if (owner.After is { } after)
        {
            owner.After = Join(after, block, owner.End);
        }
        else
        {
            owner.After = prose.Read(block.Read(source, layout));
        }

        _path.RemoveRange(depth, _path.Count - depth);
        for (var i = 0; i < depth; i++)
        {
            _path[i].ExtendTo(block.Span.End);
        }

        return true;
    }

    // The model has one text where the draft has two.
    private Prose Join(Prose first, TextBlock block, int end)
    {
        log.Report(ReadingLog.OutOfPlace, "A paragraph is one text: this one is joined to the text before it. Number it, or do not indent it, if it is a paragraph of its own.", block.Span);
        var text = new MappedText.Builder();
        var second = prose.Read(block.Read(source, layout));
        text.Append(first.Mapped, new TextSpan(0, first.Text.Length));
        if (text.Length > 0)
        {
            text.Append(" ", TextSpan.FromBounds(Math.Min(end, block.Content.Start), block.Content.Start));
        }

        var shift = text.Length;
        text.Append(second.Mapped, new TextSpan(0, second.Text.Length));
        return new Prose(
            text.ToMappedText(),
            [.. first.Emphasis, .. second.Emphasis.Select(span => span.Shift(shift))],
            [.. first.FootnoteReferences, .. second.FootnoteReferences.Select(reference => reference with { Position = reference.Position + shift })],
            [.. first.ReferenceSources, .. second.ReferenceSources]);
    }

    // Where columns do not tell, markers do: '(i)' after '(a)' opens a level, '(b)' after '(ii)' closes one.
    private void PlaceBeside(BlockMarker marker)
    {
        var last = _path.Count - 1;
        if (marker.Kind == BlockMarkerKind.Bullet || Follows(last, marker.Text))
        {
            _path.RemoveAt(last);
            return;
        }

        if (last < MarkerScheme.Deepest && marker.Text == Markers.Make(last + 1, 1))
        {
            return;
        }

        for (var level = last - 1; level > 0 && _path[level].Column == _path[last].Column; level--)
        {
            if (Follows(level, marker.Text))
            {
                _path.RemoveRange(level, _path.Count - level);
                return;
            }
        }

        _path.RemoveAt(last);
    }

    private bool Follows(int level, string marker) => level <= MarkerScheme.Deepest && marker == Markers.Make(level, _path[level].Ordinal + 1);

    private ParagraphBuilder Make(TextBlock block)
    {
        var marker = block.Marker.Kind is BlockMarkerKind.Number or BlockMarkerKind.Item ? block.Marker.Text : null;
        if (block.Note is { } note && note.TryGet("marker", out var noted, out _))
        {
            marker = noted;
        }

        return new ParagraphBuilder(block, prose.Read(block.Read(source, layout))) { Marker = marker, IsHeading = block.Kind == TextBlockKind.Heading };
    }
}
