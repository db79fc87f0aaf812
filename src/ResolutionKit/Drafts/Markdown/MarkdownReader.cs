using ResolutionKit.Drafts.Reading;
using ResolutionKit.Drafts.Yaml;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Markdown;

/// <summary>Reads a draft in Markdown.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">What is known of it.</param>
    public static ReadResult Read(SourceText source, DraftReadOptions options)
    {
        var log = new ReadingLog();
        var content = new DraftContent { Body = options.Body };
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

        BodyReader.Read(source, layout, blocks, log, content, options.Language);
        if (!content.HasText && log.IsEmpty)
        {
            log.Report(ReadingLog.NoResolution, "There is no text of a resolution below the front matter: write the enacting clause and the paragraphs.", new TextSpan(frontMatter.BodyStart, 0));
        }

        return content.ToResult(log, options.Language) with { Suppressions = suppressions.ToImmutable(layout) };
    }
}
