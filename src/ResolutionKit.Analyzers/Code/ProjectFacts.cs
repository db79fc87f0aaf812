using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Configuration;
using ResolutionKit.Registry;

namespace ResolutionKit.Analyzers.Code;

/// <summary>What holds for the code of a project: the tables of its configurations, and its drafts. Read when first asked for.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class ProjectFacts
{
    private readonly Lazy<BuildDrafts> _drafts;
    private readonly Lazy<DraftPaths> _paths;
    private readonly ConcurrentDictionary<EffectiveConfiguration, CitationJudge> _judges = new(ReferenceComparer<EffectiveConfiguration>.Instance);

    /// <summary>The facts of a project.</summary>
    /// <param name="options">Its files, and what it says of each.</param>
    /// <param name="isConcurrent">Whether the compiler works on several things at once.</param>
    public ProjectFacts(AnalyzerOptions options, bool isConcurrent)
    {
        _drafts = new Lazy<BuildDrafts>(() => BuildDrafts.Of(options, isConcurrent, CancellationToken.None));
        _paths = new Lazy<DraftPaths>(() => DraftPaths.Of(_drafts.Value.Items.Select(static item => item.File.Path)));
    }

    /// <summary>The paths of the drafts.</summary>
    public DraftPaths DraftPaths => _paths.Value;

    /// <summary>Who judges citations in a file of code, by the tables that hold in its folder; null where a configuration there is broken, so that it is not known.</summary>
    public CitationJudge? JudgeFor(SyntaxTree code)
    {
        var configurations = _drafts.Value.Configurations;
        var set = Path.IsPathRooted(code.FilePath) ? configurations.SetFor(code.FilePath) : ConfigurationSet.Empty;
        if (set.Problems.Any())
        {
            return null;
        }

        var configuration = set.For(code.FilePath);
        return configuration.RegistryEntries.IsEmpty
            ? CitationJudge.Default
            : _judges.GetOrAdd(configuration, static holding => new CitationJudge(ResolutionRegistry.Default.With(holding.RegistryEntries)));
    }
}
