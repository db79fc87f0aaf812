using ResolutionKit.Languages;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Forgets the markers that say no more than the place of their paragraph does, so that a marker is kept only where it deviates.</summary>
/// <remarks>It counts as <see cref="PassageWalk"/> does: a number that deviates is counted on from.</remarks>
internal sealed class MarkerSettlement
{
    private readonly MarkerScheme _markers;
    private int _lastNumber;

    private MarkerSettlement(MarkerScheme markers) => _markers = markers;

    public static Resolution Settle(Resolution resolution)
    {
        var settlement = new MarkerSettlement(resolution.Language.Markers);
        var (preamble, operative, sections) = settlement.Body(resolution.Preamble, resolution.Operative, resolution.Sections);
        var parts = ImmutableArray.CreateBuilder<LetteredPart>(resolution.Parts.Length);
        foreach (var part in resolution.Parts)
        {
            var body = settlement.Body(part.Preamble, part.Operative, part.Sections);
            parts.Add(part with { Preamble = body.Preamble, Operative = body.Operative, Sections = body.Sections });
        }

        return resolution with { Preamble = preamble, Operative = operative, Sections = sections, Parts = parts.MoveToImmutable() };
    }

    private (ImmutableArray<Paragraph> Preamble, ImmutableArray<Paragraph> Operative, ImmutableArray<Section> Sections) Body(
        ImmutableArray<Paragraph> preamble, ImmutableArray<Paragraph> operative, ImmutableArray<Section> sections)
    {
        _lastNumber = 0;
        var count = operative.Length;
        foreach (var section in sections)
        {
            count += section.Operative.Length;
        }

        preamble = Unnumbered(preamble);
        operative = Numbered(operative, count == 1);
        var settled = ImmutableArray.CreateBuilder<Section>(sections.Length);
        foreach (var section in sections)
        {
            settled.Add(section with { Preamble = Unnumbered(section.Preamble), Operative = Numbered(section.Operative, count == 1) });
        }

        return (preamble, operative, settled.MoveToImmutable());
    }

    private ImmutableArray<Paragraph> Unnumbered(ImmutableArray<Paragraph> paragraphs)
    {
        ImmutableArray<Paragraph>.Builder? settled = null;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            Keep(ref settled, paragraphs, i, Settle(paragraphs[i], string.Empty, 0));
        }

        return settled?.MoveToImmutable() ?? paragraphs;
    }

    private ImmutableArray<Paragraph> Numbered(ImmutableArray<Paragraph> paragraphs, bool isSingle)
    {
        ImmutableArray<Paragraph>.Builder? settled = null;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            // A single operative paragraph carries no number.
            var due = isSingle ? string.Empty : _markers.Make(0, _lastNumber + 1);
            var printed = _markers.OrdinalOf(0, paragraphs[i].Marker ?? due);
            _lastNumber = printed > 0 ? printed : _lastNumber + 1;
            Keep(ref settled, paragraphs, i, Settle(paragraphs[i], due, 0));
        }

        return settled?.MoveToImmutable() ?? paragraphs;
    }

    private Paragraph Settle(Paragraph paragraph, string due, int level)
    {
        var items = paragraph.Items;
        ImmutableArray<Paragraph>.Builder? settled = null;
        var ordinal = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var dueHere = level < MarkerScheme.Deepest ? _markers.Make(level + 1, ordinal + 1) : string.Empty;
            var printed = _markers.OrdinalOf(level + 1, items[i].Marker ?? dueHere);
            ordinal = printed > 0 ? printed : ordinal + 1;
            Keep(ref settled, items, i, Settle(items[i], dueHere, level + 1));
        }

        if (settled is not null)
        {
            paragraph = paragraph with { Items = settled.MoveToImmutable() };
        }

        return paragraph.Marker == due ? paragraph with { Marker = null } : paragraph;
    }

    private static void Keep(ref ImmutableArray<Paragraph>.Builder? settled, ImmutableArray<Paragraph> paragraphs, int index, Paragraph paragraph)
    {
        if (settled is null && !ReferenceEquals(paragraph, paragraphs[index]))
        {
            settled = ImmutableArray.CreateBuilder<Paragraph>(paragraphs.Length);
            for (var i = 0; i < index; i++)
            {
                settled.Add(paragraphs[i]);
            }
        }

        settled?.Add(paragraph);
    }
}
