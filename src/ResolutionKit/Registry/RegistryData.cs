using System.Text;

namespace ResolutionKit.Registry;

/// <summary>The recorded facts as they lie in the assembly: text, of which only the sections asked for are ever read.</summary>
/// <remarks>
/// <c>docs/registry.md</c> describes the form:
/// <code>
/// [A/RES/73]
/// 2018-12-22 PV.65 266 267..269 270A..C medium
/// </code>
/// </remarks>
internal static class RegistryData
{
    private static readonly byte[] Resolutions = EmbeddedData.Read(EmbeddedData.Resolutions);

    /// <summary>Reads a section; it is empty where nothing is recorded.</summary>
    public static RegistrySection Read(SectionKey key) => Read(key, Resolutions);

    public static RegistrySection Read(SectionKey key, byte[] data)
    {
        var head = Encoding.ASCII.GetBytes("\n[" + key.ToHeader() + "]\n");
        var start = data.AsSpan().IndexOf(head);
        if (start < 0)
        {
            return new RegistrySection(key, [], data);
        }

        start += head.Length;
        var length = data.AsSpan(start).IndexOf((byte)'[');
        return new RegistrySection(key, new RegistryLineReader(data, start, length < 0 ? data.Length : start + length).ReadAll(), data);
    }

    /// <summary>The heads of all sections, in their order.</summary>
    public static IEnumerable<string> Headers()
    {
        using var reader = new StreamReader(new MemoryStream(Resolutions), Encoding.ASCII);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 2 && line[0] == '[')
            {
                yield return line.Substring(1, line.Length - 2);
            }
        }
    }
}
