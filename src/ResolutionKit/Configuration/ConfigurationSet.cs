using System.Collections.Concurrent;
using ResolutionKit.Rules;

namespace ResolutionKit.Configuration;

/// <summary>The configurations that hold in a folder: that of the folder itself and those above it, up to one that is a root.</summary>
/// <remarks>
/// They are put together from the outermost to the nearest. Of single values the nearer holds; what a nearer one sets for a family holds before what one
/// further out sets for its rules. Exclusions, tables and terms add up. Within each file its overrides hold before its top level, the later before the earlier.
/// Immutable and safe to use from several threads.
/// </remarks>
public sealed class ConfigurationSet
{
    private readonly ConcurrentDictionary<string, EffectiveConfiguration> _made = new(StringComparer.Ordinal);

    /// <summary>Puts configurations together.</summary>
    /// <param name="configurations">The configurations, from the outermost to the nearest.</param>
    public ConfigurationSet(params ImmutableArray<DraftConfiguration> configurations) => Configurations = configurations;

    /// <summary>No configurations: what the library says holds.</summary>
    public static ConfigurationSet Empty { get; } = new();

    /// <summary>The configurations, from the outermost to the nearest.</summary>
    public ImmutableArray<DraftConfiguration> Configurations { get; }

    /// <summary>What cannot be understood in any of them.</summary>
    public IEnumerable<ConfigurationProblem> Problems => Configurations.SelectMany(static configuration => configuration.Problems);

    /// <summary>Finds the configurations that hold in a folder.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="load">Reads the configuration at a full path, null where there is none; by default the file, if it exists.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="InvalidDataException">A file is not text.</exception>
    public static ConfigurationSet Find(string folder, Func<string, DraftConfiguration?>? load = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        load ??= static path => File.Exists(path) ? DraftConfiguration.Load(path) : null;
        var found = new List<DraftConfiguration>();
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (load(Path.Combine(at, DraftConfiguration.FileName)) is { } configuration)
            {
                found.Insert(0, configuration);
                if (configuration.IsRoot)
                {
                    break;
                }
            }
        }

        return new ConfigurationSet([.. found]);
    }

    /// <summary>What holds for a text. Texts for which the same holds share one object.</summary>
    /// <param name="path">The full path of the text; null where it has none, so that no override holds for it.</param>
    public EffectiveConfiguration For(string? path)
    {
        var layers = new List<ConfigurationLayer>();
        var key = new System.Text.StringBuilder();
        foreach (var configuration in Configurations)
        {
            layers.Add(configuration.Layer);
            foreach (var part in configuration.Overrides)
            {
                var holds = Relative(configuration, path) is { } relative && part.Paths.Match(relative);
                key.Append(holds ? '1' : '0');
                if (holds)
                {
                    layers.Add(part.Layer);
                }
            }
        }

        return _made.GetOrAdd(key.ToString(), _ => Make(layers));
    }

    /// <summary>Whether a file is passed over when a folder is searched.</summary>
    /// <param name="path">Its full path.</param>
    public bool Excludes(string path)
    {
        foreach (var configuration in Configurations)
        {
            if (Relative(configuration, path) is { } relative && configuration.Exclude.Match(relative))
            {
                return true;
            }
        }

        return false;
    }

    private EffectiveConfiguration Make(List<ConfigurationLayer> layers)
    {
        var settings = layers.Aggregate(RuleSettings.Default, static (settings, layer) => layer.ApplyTo(settings));
        return new EffectiveConfiguration
        {
            Settings = settings with { Terms = [.. Configurations.Reverse().SelectMany(static configuration => configuration.Terms)] },
            Language = layers.FindLast(static layer => layer.Language is not null)?.Language,
            Languages = Configurations.LastOrDefault(static configuration => !configuration.Languages.IsEmpty)?.Languages ?? [],
            RegistryEntries = [.. Configurations.SelectMany(static configuration => configuration.RegistryEntries)],
            Body = Configurations.LastOrDefault(static configuration => configuration.Body is not null)?.Body,
            Values = Holding(layers),
        };
    }

    // Of the values with one key the nearest holds; those that add up are all shown.
    private static ImmutableArray<ConfiguredValue> Holding(List<ConfigurationLayer> layers)
    {
        var holding = new List<ConfiguredValue>();
        foreach (var layer in layers)
        {
            // A family that is set here holds before what was set for its rules further out.
            holding.RemoveAll(earlier => earlier.Key.StartsWith("rules.RK", StringComparison.Ordinal) && layer.Families.ContainsKey((RuleFamily)(earlier.Key["rules.RK".Length] - '0')));
            foreach (var value in layer.Values)
            {
                if (value.Key is not ("exclude" or "registries" or "terms"))
                {
                    holding.RemoveAll(earlier => earlier.Key == value.Key);
                }

                holding.Add(value);
            }
        }

        return [.. holding];
    }

    private static string? Relative(DraftConfiguration configuration, string? path)
    {
        if (path is null || configuration.Folder is not { } folder)
        {
            return null;
        }

        var start = folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.StartsWith(start, StringComparison.Ordinal) ? path.Substring(start.Length).Replace(Path.DirectorySeparatorChar, '/') : null;
    }
}
