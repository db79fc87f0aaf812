using ResolutionKit.Citations;
using ResolutionKit.Languages;

namespace ResolutionKit.References;

/// <summary>Finds where a text refers to paragraphs, and whose they are: its own, or those of a text that it cites. What may be of any other text is left alone.</summary>
internal static class ParagraphReferenceReader
{
    /// <summary>Adds the references in a text.</summary>
    public static void Read(string text, DraftingLanguage language, ImmutableArray<Citation> citations, List<Reference> found)
    {
        if (language.ParagraphReferences is not { } words)
        {
            return;
        }

        var anchor = words.Anchor;
        var taken = 0;
        for (var at = text.IndexOf(anchor, StringComparison.Ordinal); at >= 0; at = text.IndexOf(anchor, at + anchor.Length, StringComparison.Ordinal))
        {
            if (at < taken || ParagraphList.TryRead(text, at, language) is not { } list)
            {
                continue;
            }

            taken = list.End;
            if (list.IsOwn)
            {
                // What a text quotes refers to the paragraphs of what it quotes.
                if (!IsQuoted(text, at))
                {
                    found.AddRange(list.References);
                }
            }
            else if (CitedParagraphs.Find(text, list, language, words, citations) is { } citation)
            {
                found.AddRange(list.References.Select(reference => reference with { Citation = citation }));
            }
        }
    }

    private static bool IsQuoted(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            depth += text[i] is '“' or '«' or '„' ? 1 : text[i] is '”' or '»' && depth > 0 ? -1 : 0;
        }

        return depth > 0;
    }
}
