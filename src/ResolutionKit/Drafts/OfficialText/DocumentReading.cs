using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The reading of one document, stage by stage.</summary>
internal sealed class DocumentReading
{
    private const int LongestHead = 60;
    private const int MostUnknownLines = 4;

    private readonly SourceText _source;
    private readonly string _content;
    private readonly DraftingLanguage _language;
    private readonly List<TextLine> _lines;
    private readonly List<EnactingClauseLine> _clauses;
    private readonly LineKind[] _kinds;
    private readonly List<TextSpan> _unplaced = [];

    public DocumentReading(SourceText source, string content, DraftingLanguage language, List<TextLine> lines, List<EnactingClauseLine> clauses)
    {
        _source = source;
        _content = content;
        _language = language;
        _lines = lines;
        _clauses = clauses;
        _kinds = new LineKind[lines.Count];
    }

    private Organ? Organ => _clauses.Count > 0 ? _clauses[0].Organ : null;

    public ReadResult Read()
    {
        var layout = LineLayout.Of(_content, _lines, _clauses.Count > 0 ? _clauses[0].Index : 0, _language);
        var headEnd = _clauses.Count > 0 ? _clauses[0].Index : FindHeadEnd(layout);
        var from = _clauses.Count > 0 ? headEnd + 1 : headEnd;
        for (var i = 0; i < from; i++)
        {
            _kinds[i] = LineKind.Head;
        }

        var masthead = new MastheadReader(_source, _content, _language, Organ, layout.IsSpaced).Read(_lines, headEnd);
        _unplaced.AddRange(masthead.Unplaced);
        MarkFurniture(masthead, from);
        var notes = new NoteReader(_content, _lines, _kinds);
        notes.ReadBlocks(from, layout.IsSpaced);
        var closings = new ClosingReader(_content, _lines, _kinds, _language).Read(from);
        var parts = new TextPartReader(_content, _lines, _kinds, _language).Read(_clauses, from);
        foreach (var part in parts)
        {
            ReadPart(part, layout, notes, closings);
        }

        var builder = new ModelBuilder(_source, _content, _language, _lines, masthead, parts, notes.Notes);
        var model = builder.Build(Organ, _clauses.Count > 0);
        _unplaced.AddRange(builder.Beyond);
        return new ReadResult(model) { Places = masthead.Places.ToImmutable(), Problems = FindProblems(masthead) };
    }

    // Without an enacting clause only lines that nothing but a document has are taken for its head.
    private int FindHeadEnd(LineLayout layout)
    {
        var reader = new MastheadReader(_source, _content, _language, null, layout.IsSpaced);
        var (end, stop) = (0, Math.Min(_lines.Count - 1, LongestHead));
        for (var i = 0; i < stop && i - end < MostUnknownLines; i++)
        {
            if (reader.Recognizes(_lines[i].Span))
            {
                end = i + 1;
            }
            else if (Ending.MarkOf(_content, _lines[i].Span) != default)
            {
                break;
            }
        }

        return end;
    }

    private void MarkFurniture(MastheadDraft masthead, int from)
    {
        var symbol = masthead.Places.TryGetValue(DraftField.Symbol, out var place) ? CompactText.Of(_content, place).Text.TrimEnd('*') : null;
        var title = masthead.Title.Count > 0 ? CompactText.Of(_content, [.. masthead.Title]).Text : null;
        new PageFurniture(_content, symbol, title).Mark(_lines, _kinds, from, masthead);
    }

    private void ReadPart(TextPart part, LineLayout layout, NoteReader notes, List<Closing> closings)
    {
        part.Closing = closings.Find(closing => closing.First >= part.From && closing.End <= part.End);
        var end = part.Closing?.First ?? notes.ReadAtEnd(part.From, part.End);
        part.Blocks = new BlockReader(_content, _lines, _kinds, layout, _language).Read(part.From, end);
        for (var i = part.Closing?.End ?? part.End; i < part.End; i++)
        {
            if (_kinds[i] != LineKind.Text)
            {
                continue;
            }

            if (notes.ReadUnderText(i) is var next && next > i)
            {
                i = next - 1;
            }
            else
            {
                LeaveOut(i, part.Closing?.End ?? part.End);
            }
        }
    }

    // Lines that follow one another are reported together.
    private void LeaveOut(int line, int first)
    {
        var last = _unplaced.Count - 1;
        if (line > first && last >= 0 && _unplaced[last].End == _lines[line - 1].Span.End)
        {
            _unplaced[last] = TextSpan.Union(_unplaced[last], _lines[line].Span);
        }
        else
        {
            _unplaced.Add(_lines[line].Span);
        }
    }

    private ImmutableArray<ReadingProblem> FindProblems(MastheadDraft masthead)
    {
        var problems = ImmutableArray.CreateBuilder<ReadingProblem>();
        if (_clauses.Count == 0 && !masthead.IsRecognized)
        {
            problems.Add(new ReadingProblem(
                ReadingLog.NoResolution,
                "This text holds no resolution: it has neither a masthead nor an enacting clause. Its sentences were read as paragraphs.",
                _lines.Count > 0 ? _lines[0].Span : default));
        }

        foreach (var span in _unplaced)
        {
            problems.Add(new ReadingProblem(ReadingLog.OutOfPlace, "This text has no place in a resolution and was left out. If it belongs to a paragraph, join it to the lines of that paragraph.", span));
        }

        problems.Sort((left, right) => left.Span.CompareTo(right.Span));
        return problems.ToImmutable();
    }
}
