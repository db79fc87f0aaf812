using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Reads a draft in YAML.</summary>
internal static class YamlReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">What is known of it.</param>
    public static ReadResult Read(SourceText source, DraftReadOptions options)
    {
        var log = new ReadingLog();
        var content = new DraftContent { Body = options.Body };
        ReadMap(source, new TextSpan(0, source.Length), log, content);
        if (!content.HasText && log.IsEmpty)
        {
            log.Report(
                ReadingLog.NoResolution,
                string.IsNullOrWhiteSpace(source.Content)
                    ? "The file is empty. A draft begins with 'resolution:' and its symbol."
                    : "There is no text of a resolution here: its paragraphs stand under 'preamble:' and 'operative:'.",
                new TextSpan(0, 0));
        }

        return content.ToResult(log, options.Language);
    }

    /// <summary>Reads the map that a stretch of a text holds: a draft, or a front matter.</summary>
    public static void ReadMap(SourceText source, TextSpan span, ReadingLog log, DraftContent content) =>
        new DraftMapReader(source, log).Read(DraftNodeReader.Read(source, span, log, YamlFileKind.Draft), content);
}
