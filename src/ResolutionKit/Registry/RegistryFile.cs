namespace ResolutionKit.Registry;

/// <summary>A file of recorded dates, as users keep for resolutions that the library does not know.</summary>
/// <remarks>
/// <para>Comma-separated text with a heading line; the columns may stand in any order, and the last two may be left out:</para>
/// <code>
/// symbol,date,meeting,confidence
/// A/RES/81/12,2026-11-24,A/81/PV.40,high
/// A/RES/43/78H,1988-12-07,,
/// </code>
/// <para>
/// <c>symbol</c> is the symbol of the text with its letter behind it; <c>date</c> the day of adoption as <c>2018-12-22</c>; <c>meeting</c> the symbol
/// of the record of the meeting; <c>confidence</c> one of <c>high</c> (where nothing is said), <c>medium</c>, <c>low</c> and <c>disputed</c>.
/// Empty lines and lines that begin with <c>#</c> are passed over.
/// </para>
/// </remarks>
public sealed class RegistryFile
{
    private RegistryFile(ImmutableArray<RegistryEntry> entries, ImmutableArray<RegistryFileProblem> problems)
    {
        Entries = entries;
        Problems = problems;
    }

    /// <summary>The facts of the lines that could be read, in their order.</summary>
    public ImmutableArray<RegistryEntry> Entries { get; }

    /// <summary>What is wrong, in the order of the lines; empty where nothing is.</summary>
    public ImmutableArray<RegistryFileProblem> Problems { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file, in UTF-8.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RegistryFile Load(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader);
    }

    /// <summary>Reads a file, whatever is wrong with single lines of it.</summary>
    /// <param name="reader">The text.</param>
    public static RegistryFile Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parse = new RegistryFileParser();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            parse.Line(line, text);
        }

        return new RegistryFile(parse.Entries.ToImmutable(), parse.Finish());
    }

    /// <summary>The facts, if nothing is wrong.</summary>
    /// <exception cref="FormatException">A line could not be read; the message names the first and what is wrong with it.</exception>
    public ImmutableArray<RegistryEntry> EntriesOrThrow() => Problems.IsEmpty ? Entries : throw new FormatException(Problems[0].ToString());
}
