namespace ResolutionKit.Registry;

/// <summary>The tables of the registry, which are part of the assembly: see <c>Registry/Data</c>.</summary>
internal static class EmbeddedData
{
    public const string Resolutions = "resolutions.txt";
    public const string AssemblySessions = "general-assembly-sessions.csv";
    public const string AssemblyNumbers = "general-assembly-numbers.csv";
    public const string CouncilSessions = "human-rights-council-sessions.csv";
    public const string SecurityCouncilYears = "security-council-years.csv";

    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream("Registry/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks its table {name}.");
        var data = new byte[stream.Length];
        var read = 0;
        while (read < data.Length)
        {
            var count = stream.Read(data, read, data.Length - read);
            read += count > 0 ? count : throw new EndOfStreamException();
        }

        return data;
    }
}
