namespace ResolutionKit.Rendering;

/// <summary>Writes resolutions as YAML drafts.</summary>
public sealed class YamlRenderer : ResolutionRenderer
{
    /// <inheritdoc/>
    public override void Render(Resolution resolution, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(writer);
    }
}
