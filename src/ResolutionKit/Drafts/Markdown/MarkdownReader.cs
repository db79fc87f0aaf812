using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

internal static class MarkdownReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="language">The language, where the text does not show its own.</param>
    public static ReadResult Read(SourceText source, DraftingLanguage? language)
    {
        _ = source;
        return new ReadResult(new Resolution { Language = language ?? DraftingLanguage.English });
    }
}
