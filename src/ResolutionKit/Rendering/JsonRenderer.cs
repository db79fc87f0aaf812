#if NET
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionKit.Rendering.Json;

namespace ResolutionKit.Rendering;

/// <summary>Writes resolutions as JSON for other programs: the numbers and letters are made, the prose is plain.</summary>
/// <remarks>
/// The keys are described in <c>docs/rendering.md</c>. JSON is written only, since emphasis and the places of footnote markers are not in it;
/// Markdown and YAML drafts read back to the same resolution. Not available on netstandard2.0, which has no writer of JSON of its own.
/// </remarks>
public sealed class JsonRenderer : ResolutionRenderer
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public override void Render(Resolution resolution, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            new ResolutionJson(json, resolution).Write();
        }

        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        writer.Write('\n');
    }
}
#endif
