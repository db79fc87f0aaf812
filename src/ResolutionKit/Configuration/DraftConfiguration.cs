using ResolutionKit.Bodies;
using ResolutionKit.Languages;
using ResolutionKit.Registry;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Configuration;

/// <summary>A configuration file, <c>resolutionkit.yaml</c>: how the drafts in its folder and below are checked.</summary>
/// <remarks>
/// Immutable. <c>docs/configuration.md</c> describes the file; a <see cref="ConfigurationSet"/> puts together the files of a folder and of those above it.
/// A configuration with <see cref="Problems"/> is not to be used: what could not be understood may be what matters.
/// </remarks>
public sealed record DraftConfiguration
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ConfigurationKeys.FileName;

    /// <summary>The full path of the folder from which its paths and patterns start; null for a configuration made in code.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether the search for configurations further out stops here.</summary>
    public bool IsRoot { get; init; }

    /// <summary>What holds for all texts.</summary>
    public ConfigurationLayer Layer { get; init; } = new();

    /// <summary>What holds for some of them, in order: the later before the earlier.</summary>
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];

    /// <summary>The languages whose texts are looked for in folders; empty for all.</summary>
    public ImmutableArray<DraftingLanguage> Languages { get; init; } = [];

    /// <summary>Which files are passed over when a folder is searched.</summary>
    public PathPatterns Exclude { get; init; } = PathPatterns.None;

    /// <summary>Recorded dates of the user's own.</summary>
    public ImmutableArray<RegistryEntry> RegistryEntries { get; init; } = [];

    /// <summary>The user's own list of terms.</summary>
    public ImmutableArray<PreferredTerm> Terms { get; init; } = [];

    /// <summary>The body whose resolutions the texts are; null for organs of the United Nations.</summary>
    public BodyProfile? Body { get; init; }

    /// <summary>What cannot be understood, in the order of its places; empty where nothing is wrong.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; init; } = [];

    /// <summary>Reads a file, with the tables that it names.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="name">The name under which problems and values show it; by default its path.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file is not text.</exception>
    public static DraftConfiguration Load(string path, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(SourceText.Decode(File.ReadAllBytes(path), name ?? path), Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="folder">The full path of the folder from which its paths start; null where there is none, so that it can name no tables.</param>
    /// <param name="openTable">Opens a table that the configuration names, by its full path; by default the file there. What it throws as an <see cref="IOException"/>
    /// becomes a problem at the place where the table is named.</param>
    public static DraftConfiguration Read(SourceText source, string? folder = null, Func<string, TextReader>? openTable = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ConfigurationReader(source, folder, openTable ?? (static path => new StreamReader(path))).Read();
    }
}
