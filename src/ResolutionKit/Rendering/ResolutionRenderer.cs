using System.Globalization;

namespace ResolutionKit.Rendering;

/// <summary>Writes resolutions in one form.</summary>
/// <remarks>Lines end in <c>\n</c> whatever the platform, so that the same resolution gives the same text everywhere. Renderers keep no state and may be shared.</remarks>
public abstract class ResolutionRenderer
{
    /// <summary>Writes a resolution.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="writer">Where to.</param>
    public abstract void Render(Resolution resolution, TextWriter writer);

    /// <summary>Writes a resolution.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <returns>The text.</returns>
    public string Render(Resolution resolution)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Render(resolution, writer);
        return writer.ToString();
    }
}
