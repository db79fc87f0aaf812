using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ResolutionKit.Configuration;
using ResolutionKit.Text;
using ResolutionKit.Validation;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>The configurations among the files of a project, and what holds for each draft.</summary>
/// <remarks>
/// Made once for the same files: editors ask again after each key, and what holds for a draft shall be the same object then. Safe to use from several threads.
/// </remarks>
internal sealed class BuildConfigurations
{
    private static readonly ConditionalWeakTable<RoslynText, BuildConfigurations> s_known = new();

    private readonly ImmutableArray<BuildFile> _files;
    private readonly ImmutableDictionary<string, DraftConfiguration> _byPath;
    private readonly ConcurrentDictionary<string, ConfigurationSet> _ofFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<EffectiveConfiguration, DraftValidator> _validators = new(ReferenceComparer<EffectiveConfiguration>.Instance);

    private BuildConfigurations(ImmutableArray<BuildFile> configurations, ImmutableArray<BuildFile> tables)
    {
        _files = [.. configurations, .. tables];
        var byPath = ImmutableDictionary.CreateBuilder<string, DraftConfiguration>(StringComparer.Ordinal);
        foreach (var file in configurations)
        {
            byPath[file.Path] = Read(file, tables);
        }

        _byPath = byPath.ToImmutable();
    }

    /// <summary>No configurations: what the library says holds.</summary>
    public static BuildConfigurations Empty { get; } = new([], []);

    /// <summary>Whether the project has none.</summary>
    public bool IsEmpty => _byPath.IsEmpty;

    /// <summary>The configurations of a project.</summary>
    /// <param name="configurations">Its files <c>resolutionkit.yaml</c>.</param>
    /// <param name="tables">The tables that they may name.</param>
    public static BuildConfigurations Of(ImmutableArray<BuildFile> configurations, ImmutableArray<BuildFile> tables)
    {
        if (configurations.FirstOrDefault(static file => file.Text is not null).Text is not { } key)
        {
            return configurations.IsEmpty ? Empty : new BuildConfigurations(configurations, tables);
        }

        // The files of the same project come with the same first text, and replace those that came before.
        lock (s_known)
        {
            if (s_known.TryGetValue(key, out var known))
            {
                if (known._files.SequenceEqual([.. configurations, .. tables]))
                {
                    return known;
                }

                s_known.Remove(key);
            }

            known = new BuildConfigurations(configurations, tables);
            s_known.Add(key, known);
            return known;
        }
    }

    /// <summary>The configurations that hold in the folder of a draft.</summary>
    /// <param name="draftPath">The full path of the draft.</param>
    public ConfigurationSet SetFor(string draftPath) => _byPath.IsEmpty
        ? ConfigurationSet.Empty
        : _ofFolder.GetOrAdd(Path.GetDirectoryName(draftPath) ?? draftPath, folder => ConfigurationSet.Find(folder, path => _byPath.TryGetValue(path, out var known) ? known : null));

    /// <summary>What cannot be understood in a configuration, or in a table that it names.</summary>
    /// <param name="path">The full path of the configuration.</param>
    public ImmutableArray<ConfigurationProblem> ProblemsOf(string path) => _byPath.TryGetValue(path, out var configuration) ? configuration.Problems : [];

    /// <summary>The validator of the drafts for which the same holds.</summary>
    public DraftValidator ValidatorOf(EffectiveConfiguration configuration) => _validators.GetOrAdd(configuration, static holding => holding.CreateValidator());

    private static DraftConfiguration Read(BuildFile file, ImmutableArray<BuildFile> tables)
    {
        if (file.Text is null)
        {
            return new DraftConfiguration { Problems = [new ConfigurationProblem(file.Path, 0, 0, "The file cannot be read: see what else the compiler says of it.")] };
        }

        return DraftConfiguration.Read(new SourceText(file.Text.ToString(), file.Path), Path.GetDirectoryName(file.Path), OpenTable);

        TextReader OpenTable(string path) => tables.FirstOrDefault(table => table.Path == path).Text is { } text
            ? new StringReader(text.ToString())
            : throw new IOException($"the compiler was not given it. Add <ResolutionRegistry Include=\"{Path.GetFileName(path)}\" /> to the project, with the path from there.");
    }
}
