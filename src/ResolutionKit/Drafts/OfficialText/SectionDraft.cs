using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A section while it is gathered.</summary>
internal sealed class SectionDraft(ParagraphList preamble, ParagraphList operative)
{
    public string? Numeral { get; set; }

    public Prose? Title { get; set; }

    public TextSpan Span { get; set; }

    public ParagraphList Preamble { get; } = preamble;

    public ParagraphList Operative { get; } = operative;

    public Section Build(ParagraphBuilder builder) => new()
    {
        Numeral = Numeral,
        Title = Title,
        Span = Span,
        Preamble = builder.Preamble(Preamble.Paragraphs),
        Operative = builder.Operative(Operative.Paragraphs),
    };
}
