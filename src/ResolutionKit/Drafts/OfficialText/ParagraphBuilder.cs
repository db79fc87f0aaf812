using ResolutionKit.Languages;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Makes the paragraphs of the model. A marker is kept only where it is not the one that its place demands.</summary>
internal sealed class ParagraphBuilder(MarkerScheme scheme)
{
    private int _lastNumber;

    /// <summary>Whether the paragraphs are the only operative one, which carries no number.</summary>
    public bool IsSingle { get; init; }

    /// <summary>The preambular paragraphs, which carry no number.</summary>
    public ImmutableArray<Paragraph> Preamble(List<ParagraphDraft> drafts) =>
        [.. drafts.Select(draft => Make(draft, draft.Block.Marker is null ? null : MarkerOf(draft, string.Empty), 0))];

    /// <summary>The operative paragraphs, numbered on from those made before.</summary>
    public ImmutableArray<Paragraph> Operative(List<ParagraphDraft> drafts)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(drafts.Count);
        foreach (var draft in drafts)
        {
            var marker = MarkerOf(draft, IsSingle ? string.Empty : scheme.Make(0, _lastNumber + 1));
            _lastNumber = draft.Ordinal > 0 ? draft.Ordinal : _lastNumber + 1;
            paragraphs.Add(Make(draft, marker, 0));
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>The paragraphs of an annex, which carry the markers that are printed.</summary>
    public ImmutableArray<Paragraph> Annex(List<ParagraphDraft> drafts) => [.. drafts.Select(AnnexParagraph)];

    private Paragraph AnnexParagraph(ParagraphDraft draft) => new(draft.Block.Prose)
    {
        Marker = draft.Block.Marker?.Text,
        MarkerSpan = draft.Block.Marker?.Span,
        IsHeading = draft.IsHeading,
        Items = Annex(draft.Items),
        After = draft.After?.Prose,
        Span = draft.Span,
    };

    private Paragraph Make(ParagraphDraft draft, string? marker, int level)
    {
        var items = ImmutableArray.CreateBuilder<Paragraph>(draft.Items.Count);
        var last = 0;
        foreach (var item in draft.Items)
        {
            var due = level < MarkerScheme.Deepest ? scheme.Make(level + 1, last + 1) : string.Empty;
            var printed = scheme.OrdinalOf(level + 1, item.Block.Marker?.Text ?? string.Empty);
            last = printed > 0 ? printed : last + 1;
            items.Add(Make(item, MarkerOf(item, due), level + 1));
        }

        return new Paragraph(draft.Block.Prose)
        {
            Marker = marker,
            MarkerSpan = draft.Block.Marker?.Span,
            Items = items.ToImmutable(),
            After = draft.After?.Prose,
            Span = draft.Span,
        };
    }

    private static string? MarkerOf(ParagraphDraft draft, string due)
    {
        var printed = draft.Block.Marker?.Text ?? string.Empty;
        return printed == due ? null : printed;
    }
}
