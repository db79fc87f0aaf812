using ResolutionKit.Languages;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The preamble and operative part of a resolution, or of one part of a lettered set, while they are gathered.</summary>
internal sealed class BodyDraft
{
    private readonly MarkerScheme _scheme;

    public BodyDraft(MarkerScheme scheme)
    {
        _scheme = scheme;
        (Preamble, Operative) = (new(scheme), new(scheme));
    }

    public ParagraphList Preamble { get; }

    public ParagraphList Operative { get; }

    public List<SectionDraft> Sections { get; } = [];

    /// <summary>The text that the last operative paragraph introduces, as a declaration that it adopts.</summary>
    public List<TextBlock> Annexed { get; } = [];

    /// <summary>What stands behind the end of the resolution.</summary>
    public List<TextBlock> Beyond { get; } = [];

    public SectionDraft OpenSection(TextBlock heading)
    {
        var section = new SectionDraft(new(_scheme), new(_scheme)) { Span = heading.Span };
        Sections.Add(section);
        return section;
    }

    /// <summary>The parts of the model.</summary>
    public (ImmutableArray<Paragraph> Preamble, ImmutableArray<Paragraph> Operative, ImmutableArray<Section> Sections) Build()
    {
        var count = Operative.Paragraphs.Count + Sections.Sum(section => section.Operative.Paragraphs.Count);
        var builder = new ParagraphBuilder(_scheme) { IsSingle = count == 1 };
        var preamble = builder.Preamble(Preamble.Paragraphs);
        var operative = builder.Operative(Operative.Paragraphs);
        return (preamble, operative, [.. Sections.Select(section => section.Build(builder))]);
    }
}
