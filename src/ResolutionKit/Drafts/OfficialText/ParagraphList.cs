using ResolutionKit.Languages;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Puts paragraphs and sub-paragraphs in their places by the sequence of their markers: <c>(i)</c> after <c>(h)</c> is a letter, after <c>(a)</c> a numeral.</summary>
internal sealed class ParagraphList(MarkerScheme scheme)
{
    private readonly List<ParagraphDraft> _open = [];

    public List<ParagraphDraft> Paragraphs { get; } = [];

    /// <summary>Adds a paragraph of the list itself.</summary>
    public void Add(TextBlock block, bool isHeading = false)
    {
        var ordinal = block.Marker is { } marker ? Math.Max(0, scheme.OrdinalOf(0, marker.Text)) : 0;
        var paragraph = new ParagraphDraft(block) { Ordinal = ordinal, IsHeading = isHeading };
        Paragraphs.Add(paragraph);
        _open.Clear();
        _open.Add(paragraph);
    }

    /// <summary>Adds a sub-paragraph under the last paragraph; a paragraph where there is none.</summary>
    public void AddItem(TextBlock block, ParagraphMarker marker)
    {
        if (_open.Count == 0)
        {
            Add(block);
            return;
        }

        var (level, ordinal) = Place(marker);
        while (_open.Count > 1 && _open[_open.Count - 1].Level >= level)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        var parent = _open[_open.Count - 1];
        if (parent.After is { } after)
        {
            // The list goes on after text that seemed to end it.
            parent.Items.Add(new ParagraphDraft(after));
            parent.After = null;
        }

        var item = new ParagraphDraft(block) { Level = level, Ordinal = ordinal };
        parent.Items.Add(item);
        _open.Add(item);
    }

    /// <summary>Adds text without a marker that belongs to the last paragraph.</summary>
    public void AddText(TextBlock block)
    {
        if (_open.Count == 0)
        {
            Add(block);
            return;
        }

        var paragraph = _open[0];
        if (paragraph.After is { } after)
        {
            paragraph.Items.Add(new ParagraphDraft(after));
            paragraph.Items.Add(new ParagraphDraft(block));
            paragraph.After = null;
        }
        else
        {
            paragraph.After = block;
        }
    }

    private (int Level, int Ordinal) Place(ParagraphMarker marker)
    {
        // (a) and a. are the first of each pair of levels, (i) and i. the second.
        var first = marker.Form == MarkerForm.FullStop ? 3 : 1;
        var (letter, roman) = (scheme.OrdinalOf(first, marker.Text), scheme.OrdinalOf(first + 1, marker.Text));
        var (outer, inner) = (OpenAt(first), OpenAt(first + 1));
        if (roman > 0 && inner?.Ordinal + 1 == roman)
        {
            return (first + 1, roman);
        }

        if (letter > 0 && outer is not null && outer.Ordinal + 1 == letter && !(roman == 1 && outer.Last.EndMark is ':' or '：'))
        {
            return (first, letter);
        }

        if (roman > 0 && (letter == 0 || (roman == 1 && (outer is not null || first == 3))))
        {
            return (first + 1, roman);
        }

        return (first, letter);
    }

    private ParagraphDraft? OpenAt(int level) => _open.Find(paragraph => paragraph.Level == level && level > 0);
}
