using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Joins the lines of a block into prose: takes wraps and footnote markers out and keeps the place of every character.</summary>
internal sealed class ProseJoiner(SourceText source, IReadOnlyList<FootnoteMarker> markers, DraftingLanguage language)
{
    private readonly string _content = source.Content;
    private GapPolicy? _gaps;
    private WordBreaks? _breaks;

    /// <summary>The prose of some lines, which stand in the order of the text.</summary>
    public Prose Join(IReadOnlyList<TextSpan> lines)
    {
        if (lines.Count == 0)
        {
            return Prose.Empty;
        }

        var run = new Run(this);
        var marker = FirstMarkerFrom(lines[0].Start);
        foreach (var line in lines)
        {
            var at = line.Start;
            while (marker < markers.Count && markers[marker].Cut.Start < at)
            {
                marker++;
            }

            for (; marker < markers.Count && markers[marker].Cut.Start < line.End; marker++)
            {
                run.AddText(at, markers[marker].Cut.Start);
                run.AddMarker(markers[marker]);
                at = markers[marker].Cut.End;
            }

            run.AddText(at, line.End);
            run.Break();
        }

        return run.ToProse();
    }

    private int FirstMarkerFrom(int offset)
    {
        int low = 0, high = markers.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = markers[middle].Cut.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // What stands where a wrap, a row of blanks or a marker was.
    private string Joint(char left, bool isLoose, char right)
    {
        if (left is '-' or '\u2010' or '\u2011' or '/' or '\u00AD' || (left is '–' or '—' && !isLoose))
        {
            return string.Empty;
        }

        if (Scripts.IsWidePunctuation(left) || Scripts.IsWidePunctuation(right))
        {
            return string.Empty;
        }

        if (Scripts.IsHan(left) || Scripts.IsHan(right))
        {
            return (Scripts.IsWord(left) || Scripts.IsWord(right)) && (_gaps ??= GapPolicy.Of(_content)).HasGap(left, right) ? " " : string.Empty;
        }

        return right is ',' or ';' or '.' or ':' or ')' or ']' or '”' or '’' ? string.Empty : " ";
    }

    private sealed class Run(ProseJoiner joiner)
    {
        private readonly string _content = joiner._content;
        private readonly MappedText.Builder _text = new();
        private readonly ImmutableArray<FootnoteReference>.Builder _references = ImmutableArray.CreateBuilder<FootnoteReference>();
        private readonly ImmutableArray<TextSpan>.Builder _places = ImmutableArray.CreateBuilder<TextSpan>();
        private int _end = -1;
        private bool _isApart;

        public void Break() => _isApart = true;

        public void AddMarker(FootnoteMarker marker)
        {
            _references.Add(new FootnoteReference(_text.Length, marker.Label));
            _places.Add(marker.Span);
        }

        public void AddText(int start, int end)
        {
            for (var at = start; at < end;)
            {
                if (LineReader.IsBlank(_content[at]))
                {
                    // Marks of direction part no words.
                    _isApart |= !Blanks.IsInvisible(_content[at]);
                    at++;
                    continue;
                }

                var stop = at + 1;
                while (stop < end && !(LineReader.IsBlank(_content[stop]) && IsRowOfBlanks(stop, end)))
                {
                    stop++;
                }

                Separate(at);
                _text.Append(joiner.Source, TextSpan.FromBounds(at, stop));
                _end = stop;
                at = stop;
            }
        }

        public Prose ToProse() => new(_text.ToMappedText(), [], _references.ToImmutable(), _places.ToImmutable());

        // A single blank between words is taken over as it stands.
        private bool IsRowOfBlanks(int at, int end) => _content[at] is not (' ' or '\u00A0') || at + 1 >= end || LineReader.IsBlank(_content[at + 1]);

        private void Separate(int at)
        {
            if (_isApart && _end > 0)
            {
                if (WordBreaks.IsHyphen(_content[_end - 1]) && joiner.Breaks.IsBreak(_content, _end - 1, at))
                {
                    _text.RemoveLast(1);
                }

                var isLoose = _end > 1 && LineReader.IsBlank(_content[_end - 2]);
                _text.Append(joiner.Joint(_content[_end - 1], isLoose, _content[at]), TextSpan.FromBounds(_end, at));
            }

            _isApart = false;
        }
    }

    private SourceText Source => source;

    private WordBreaks Breaks => _breaks ??= new WordBreaks(_content, language);
}
