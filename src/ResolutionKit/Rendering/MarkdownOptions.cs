namespace ResolutionKit.Rendering;

/// <summary>How Markdown is written.</summary>
public sealed record MarkdownOptions
{
    /// <summary>For whom it is written; a draft unless said otherwise.</summary>
    public MarkdownForm Form { get; init; }

    /// <summary>
    /// Whether each cited number is a link to its official document, in the language of the text: <c>[73/266](https://undocs.org/en/A/RES/73/266)</c>.
    /// Decisions have no document of their own and stay plain. In the reader's form only, since a draft has no links.
    /// </summary>
    public bool LinkCitations { get; init; }
}
