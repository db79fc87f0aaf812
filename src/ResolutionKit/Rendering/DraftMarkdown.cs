namespace ResolutionKit.Rendering;

internal sealed class DraftMarkdown(Resolution resolution, TextWriter writer)
{
    public void Write() => writer.Write(resolution);
}
