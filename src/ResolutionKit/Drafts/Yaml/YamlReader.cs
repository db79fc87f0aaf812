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
        var suppressions = new SuppressionReader(source);
        ReadMap(source, new TextSpan(0, source.Length), log, content, suppressions);
        if (!content.HasText && log.IsEmpty)
        {
            log.Report(
                ReadingLog.NoResolution,
                string.IsNullOrWhiteSpace(source.Content)
                    ? "The file is empty. A draft begins with 'resolution:' and its symbol."
                    : "There is no text of a resolution here: its paragraphs stand under 'preamble:' and 'operative:'.",
                new TextSpan(0, 0));
        }

        return content.ToResult(log, options.Language) with { Suppressions = suppressions.ToImmutable(source) };
    }

    /// <summary>Reads the map that a stretch of a text holds: a draft, or a front matter.</summary>
    public static void ReadMap(SourceText source, TextSpan span, ReadingLog log, DraftContent content, SuppressionReader suppressions)
    {
        var root = DraftNodeReader.Read(source, span, log, YamlFileKind.Draft);
        YamlComments.Read(source, span, root, suppressions);
        new DraftMapReader(source, log).Read(root, content);
    }
}
