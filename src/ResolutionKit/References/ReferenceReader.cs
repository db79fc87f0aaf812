using ResolutionKit.Citations;
using ResolutionKit.Languages;

namespace ResolutionKit.References;

/// <summary>Finds what a running text refers to besides resolutions and decisions, as far as it can be checked.</summary>
public static class ReferenceReader
{
    /// <summary>Finds the references of a text.</summary>
    /// <param name="text">The text: plain, with its lines joined.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="citations">The resolutions and decisions that the text cites, to whose paragraphs it may refer; read from the text where none are given.</param>
    /// <returns>The references in the order in which they stand.</returns>
    public static ImmutableArray<Reference> Read(string text, DraftingLanguage language, ImmutableArray<Citation> citations = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var found = new List<Reference>();
        text = Characters.FoldDigits(text);
        foreach (var (span, session) in language.FindSessionNames(text))
        {
            found.Add(new SessionReference(span, session));
        }

        PatternReader.Read(text, language, found);
        DocumentSymbols.Read(text, found);
        var cited = citations.IsDefault ? CitationReader.Read(text, language) : citations;
        ParagraphReferenceReader.Read(text, language, cited, found);
        found.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return [.. found];
    }
}
