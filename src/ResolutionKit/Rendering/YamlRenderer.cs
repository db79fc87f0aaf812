using ResolutionKit.Rendering.Yaml;

namespace ResolutionKit.Rendering;

/// <summary>Writes resolutions as YAML drafts, which read back to the same resolution.</summary>
/// <remarks>The form is that of <c>docs/formats/yaml.md</c>. Each text stands on one line.</remarks>
public sealed class YamlRenderer : ResolutionRenderer
{
    /// <inheritdoc/>
    public override void Render(Resolution resolution, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(writer);
        new DraftYaml(resolution, new YamlLines(writer)).Write();
    }
}
