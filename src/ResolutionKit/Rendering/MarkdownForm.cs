namespace ResolutionKit.Rendering;

/// <summary>For whom Markdown is written.</summary>
public enum MarkdownForm
{
    /// <summary>A draft with its front matter, which reads back to the same resolution.</summary>
    Draft,

    /// <summary>What a delegate reads: title, numbers and letters, footnotes, annexes and closing line as the document prints them.</summary>
    Reader,
}
