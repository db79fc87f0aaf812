using ResolutionKit.Drafts.Reading;
using ResolutionKit.Drafts.Yaml;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Reads a draft in Markdown.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="language">The language, where the text does not show its own.</param>
    public static ReadResult Read(SourceText source, DraftingLanguage? language)
    {
        var log = new ReadingLog();
        var content = new DraftContent();
        var suppressions = new SuppressionReader(source);
        var frontMatter = FrontMatter.Find(source, log);
        if (!frontMatter.Yaml.IsEmpty)
        {
            YamlReader.ReadMap(source, frontMatter.Yaml, log, content, suppressions);
        }

        var layout = MarkdownComments.TakeOut(source, frontMatter.BodyStart, suppressions);
        var blocks = TextBlockReader.Read(source, layout, frontMatter.BodyStart, log);
        if (!suppressions.IsEmpty)
        {
            blocks.ForEach(block => suppressions.AddLine(block.Span));
        }

        BodyReader.Read(source, layout, blocks, log, content, language);
        if (!content.HasText && log.IsEmpty)
        {
            log.Report(ReadingLog.NoResolution, "There is no text of a resolution below the front matter: write the enacting clause and the paragraphs.", new TextSpan(frontMatter.BodyStart, 0));
        }

        return content.ToResult(log, language) with { Suppressions = suppressions.ToImmutable(layout) };
    }
}
