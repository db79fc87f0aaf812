using ResolutionKit.Rendering.Markdown;

namespace ResolutionKit.Rendering;

/// <summary>Writes resolutions as Markdown: as a draft, or for readers.</summary>
/// <remarks>
/// <para>The draft form is that of <c>docs/formats/markdown.md</c>; the reader's form that of <c>docs/rendering.md</c>.</para>
/// <code>
/// new MarkdownRenderer(new MarkdownOptions { Form = MarkdownForm.Reader, LinkCitations = true }).Render(resolution, Console.Out);
/// </code>
/// </remarks>
/// <param name="options">How it is written; by default as a draft.</param>
public sealed class MarkdownRenderer(MarkdownOptions? options = null) : ResolutionRenderer
{
    /// <summary>How it is written.</summary>
    public MarkdownOptions Options { get; } = options ?? new MarkdownOptions();

    /// <inheritdoc/>
    public override void Render(Resolution resolution, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(writer);
        if (Options.Form == MarkdownForm.Reader)
        {
            new ReaderMarkdown(resolution, writer, Options.LinkCitations).Write();
        }
        else
        {
            new DraftMarkdown(resolution, writer).Write();
        }
    }
}
