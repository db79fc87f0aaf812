using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>Which stretches of a passage are links to official documents: the cited numbers, without the words around them.</summary>
internal static class CitationLinks
{
    /// <summary>The links in order and apart from each other. Decisions have no document of their own.</summary>
    public static ImmutableArray<(TextSpan Span, string Address)> Of(Passage passage, DraftingLanguage language)
    {
        var links = ImmutableArray.CreateBuilder<(TextSpan, string)>();
        var end = 0;
        foreach (var citation in passage.Citations)
        {
            if (citation.Kind == AdoptedTextKind.Resolution && citation.NumberSpan is { IsEmpty: false } span && span.Start >= end &&
                citation.Number.DocumentUri(language.Code) is { } address)
            {
                links.Add((span, address.AbsoluteUri));
                end = span.End;
            }
        }

        return links.ToImmutable();
    }
}
