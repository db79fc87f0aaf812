using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>A provision of the Charter of the United Nations: <c>Article 96, paragraph 1, of the Charter</c>, <c>Chapter VII of the Charter</c>.</summary>
/// <param name="Span">The place of the number of the article or chapter.</param>
public sealed record CharterReference(TextSpan Span) : Reference(Span)
{
    /// <summary>The article; null where a chapter is meant.</summary>
    public int? Article { get; init; }

    /// <summary>The paragraph of the article; null where none is named.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The place of the paragraph; null where none is named.</summary>
    public TextSpan? ParagraphSpan { get; init; }

    /// <summary>The chapter; null where an article is meant.</summary>
    public int? Chapter { get; init; }

    /// <summary>The reference in words: <c>Article 96, paragraph 1, of the Charter</c>.</summary>
    public override string ToString() => Chapter is { } chapter ? $"Chapter {RomanNumeral.Format(chapter)} of the Charter"
        : Paragraph is { } paragraph ? $"Article {Article}, paragraph {paragraph}, of the Charter"
        : $"Article {Article} of the Charter";
}
