namespace ResolutionKit.Rules.Reading;

/// <summary>RK9007: markup that a resolution does not have: a link, an image, a table, code, HTML.</summary>
public sealed class UnsupportedMarkup() : ReadingProblemRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9007",
        Title = "Markup that a resolution does not have",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Warning,
        Why = "Resolutions are plain paragraphs with emphasis and footnotes. The words are kept; the markup cannot be.",
    };
}
