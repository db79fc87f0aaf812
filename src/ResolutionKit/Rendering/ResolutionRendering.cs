namespace ResolutionKit.Rendering;

/// <summary>A resolution as text, in one call.</summary>
public static class ResolutionRendering
{
    /// <summary>The resolution as Markdown: as a draft that reads back to the same resolution, unless the options say otherwise.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="options">How it is written.</param>
    public static string ToMarkdown(this Resolution resolution, MarkdownOptions? options = null) => new MarkdownRenderer(options).Render(resolution);

    /// <summary>The resolution as a YAML draft, which reads back to the same resolution.</summary>
    /// <param name="resolution">The resolution.</param>
    public static string ToYaml(this Resolution resolution) => new YamlRenderer().Render(resolution);

#if NET
    /// <summary>The resolution as JSON for other programs.</summary>
    /// <param name="resolution">The resolution.</param>
    public static string ToJson(this Resolution resolution) => new JsonRenderer().Render(resolution);
#endif
}
