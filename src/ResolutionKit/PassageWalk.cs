using ResolutionKit.Languages;

namespace ResolutionKit;

/// <summary>Walks a resolution in reading order and makes its passages, with their numbers and labels.</summary>
internal sealed class PassageWalk
{
    private readonly Resolution _resolution;
    private readonly MarkerScheme _markers;
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();
    private LetteredPart? _part;
    private Section? _section;
    private int _preambular;
    private int _lastNumber;

    private PassageWalk(Resolution resolution)
    {
        _resolution = resolution;
        _markers = resolution.Language.Markers;
    }

    public static ImmutableArray<Passage> Over(Resolution resolution)
    {
        var walk = new PassageWalk(resolution);
        walk.AddBody(resolution.Preamble, resolution.Operative, resolution.Sections);
        foreach (var part in resolution.Parts)
        {
            (walk._part, walk._section) = (part, null);
            walk.AddBody(part.Preamble, part.Operative, part.Sections);
        }

        (walk._part, walk._section) = (null, null);
        foreach (var annex in resolution.Annexes)
        {
            foreach (var paragraph in annex.Paragraphs)
            {
                walk.AddAnnex(annex, paragraph, 0);
            }
        }

        foreach (var footnote in resolution.Footnotes)
        {
            walk._passages.Add(new Passage(resolution, PassageKind.Footnote, "F" + footnote.Label, footnote.Text) { Footnote = footnote });
        }

        return walk._passages.ToImmutable();
    }

    private void AddBody(ImmutableArray<Paragraph> preamble, ImmutableArray<Paragraph> operative, ImmutableArray<Section> sections)
    {
        (_preambular, _lastNumber) = (0, 0);
        // A single operative paragraph carries no number.
        var isSingle = operative.Length + sections.Sum(section => section.Operative.Length) == 1;
        AddParagraphs(preamble, operative, isSingle);
        foreach (var section in sections)
        {
            _section = section;
            AddParagraphs(section.Preamble, section.Operative, isSingle);
        }
    }

    private void AddParagraphs(ImmutableArray<Paragraph> preamble, ImmutableArray<Paragraph> operative, bool isSingle)
    {
        foreach (var paragraph in preamble)
        {
            Add(PassageKind.Preambular, paragraph, $"{LabelPrefix}P{++_preambular}", 0, string.Empty);
        }

        foreach (var paragraph in operative)
        {
            var expected = isSingle ? string.Empty : _markers.Make(0, _lastNumber + 1);
            var printed = _markers.OrdinalOf(0, paragraph.Marker ?? expected);
            _lastNumber = printed > 0 ? printed : _lastNumber + 1;
            Add(PassageKind.Operative, paragraph, $"{LabelPrefix}O{_lastNumber}", 0, expected);
        }
    }

    private string LabelPrefix => (_part, _section) switch
    {
        (null, null) => string.Empty,
        (null, { Numeral: { } numeral }) => numeral + ".",
        ({ } part, { Numeral: { } numeral }) => $"{part.Letter}.{numeral}.",
        ({ } part, _) => part.Letter + ".",
        _ => string.Empty,
    };

    private void Add(PassageKind kind, Paragraph paragraph, string label, int level, string expected)
    {
        Passage Make(Prose prose, bool isAfter) => new(_resolution, kind, label, prose)
        {
            Paragraph = paragraph,
            Level = level,
            Marker = paragraph.Marker ?? expected,
            ExpectedMarker = expected,
            IsAfter = isAfter,
            Section = _section,
            Part = _part,
        };

        _passages.Add(Make(paragraph.Text, isAfter: false));
        var ordinal = 0;
        foreach (var item in paragraph.Items)
        {
            var due = level < MarkerScheme.Deepest ? _markers.Make(level + 1, ordinal + 1) : string.Empty;
            var marker = item.Marker ?? due;
            var printed = _markers.OrdinalOf(level + 1, marker);
            ordinal = printed > 0 ? printed : ordinal + 1;
            Add(kind, item, label + (marker.Length > 0 ? marker : due), level + 1, due);
        }

        if (paragraph.After is { } after)
        {
            _passages.Add(Make(after, isAfter: true));
        }
    }

    private void AddAnnex(Annex annex, Paragraph paragraph, int level)
    {
        Passage Make(Prose prose, bool isAfter) => new(_resolution, PassageKind.Annex, "A", prose)
        {
            Paragraph = paragraph,
            Level = level,
            Marker = paragraph.Marker ?? string.Empty,
            IsAfter = isAfter,
            Annex = annex,
        };

        _passages.Add(Make(paragraph.Text, isAfter: false));
        foreach (var item in paragraph.Items)
        {
            AddAnnex(annex, item, level + 1);
        }

        if (paragraph.After is { } after)
        {
            _passages.Add(Make(after, isAfter: true));
        }
    }
}
