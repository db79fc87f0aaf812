using ResolutionKit.Cli.Terminal;
using ResolutionKit.Configuration;
using ResolutionKit.Registry;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Files;

/// <summary>The configurations of the files of a command line: each file has those of its folder and of the folders above it.</summary>
/// <remarks>Files are read once. What cannot be understood is complained of once, and nothing is done for the files under it.</remarks>
internal sealed class Configurations(ToolConsole console, Complaints complaints)
{
    private readonly Dictionary<string, ConfigurationSet?> _ofFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DraftConfiguration> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<EffectiveConfiguration, EffectiveConfiguration> _given = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EffectiveConfiguration, DraftValidator> _validators = new(ReferenceEqualityComparer.Instance);

    /// <summary>The one file that was named for all; null where each folder has its own.</summary>
    public string? File { get; init; }

    /// <summary>Whether no configuration is looked for.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>What was set on the command line, which holds before all files.</summary>
    public ConfigurationLayer Given { get; init; } = new();

    /// <summary>What holds for a file; null where its configuration cannot be understood.</summary>
    /// <param name="path">The full path; null for standard input without a name.</param>
    public EffectiveConfiguration? For(string? path)
    {
        if (SetFor(path is null ? console.Folder : Path.GetDirectoryName(path) ?? path)?.For(path) is not { } effective)
        {
            return null;
        }

        if (!_given.TryGetValue(effective, out var given))
        {
            given = Given.Values.IsEmpty ? effective : effective with
            {
                Settings = Given.ApplyTo(effective.Settings),
                Values = [.. effective.Values.Where(value => Given.Values.All(own => own.Key != value.Key)), .. Given.Values],
            };
            _given.Add(effective, given);
        }

        return given;
    }

    /// <summary>Whether a file that was found in a folder is passed over.</summary>
    public bool Excludes(string path) => SetFor(Path.GetDirectoryName(path)!)?.Excludes(path) == true;

    /// <summary>The validator of the files for which the same holds.</summary>
    /// <param name="configuration">What holds.</param>
    /// <param name="own">The facts of the command line, which hold before those of the configuration.</param>
    public DraftValidator ValidatorOf(EffectiveConfiguration configuration, ImmutableArray<RegistryEntry> own)
    {
        if (!_validators.TryGetValue(configuration, out var validator))
        {
            validator = (configuration with { RegistryEntries = [.. configuration.RegistryEntries, .. own] }).CreateValidator();
            _validators.Add(configuration, validator);
        }

        return validator;
    }

    private ConfigurationSet? SetFor(string folder)
    {
        if (IsIsolated)
        {
            return ConfigurationSet.Empty;
        }

        var key = File ?? folder;
        if (!_ofFolder.TryGetValue(key, out var set))
        {
            set = File is { } named ? Named(named) : Sound(ConfigurationSet.Find(folder, path => System.IO.File.Exists(path) ? Load(path) : null));
            _ofFolder.Add(key, set);
        }

        return set;
    }

    private ConfigurationSet? Named(string file)
    {
        var full = console.FullPath(file);
        if (!System.IO.File.Exists(full))
        {
            complaints.Add(DraftFile.Show(file), "there is no such file; check its spelling.");
            return null;
        }

        return Sound(new ConfigurationSet(Load(full)));
    }

    // What is broken in one file makes all under it unknown.
    private static ConfigurationSet? Sound(ConfigurationSet set) => set.Problems.Any() ? null : set;

    private DraftConfiguration Load(string path)
    {
        if (_files.TryGetValue(path, out var known))
        {
            return known;
        }

        var name = Path.GetRelativePath(console.Folder, path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : DraftFile.Show(relative);
        DraftConfiguration configuration;
        try
        {
            configuration = DraftConfiguration.Load(path, name);
            foreach (var problem in configuration.Problems)
            {
                complaints.Add(problem.Place, problem.Message);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            complaints.AddUnreadable(name, exception);
            configuration = new DraftConfiguration { Problems = [new ConfigurationProblem(name, 0, 0, exception.Message)] };
        }

        _files.Add(path, configuration);
        return configuration;
    }
}
