using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Drafts;
using ResolutionKit.Fixes;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>The drafts of a project, with its configurations.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class BuildDrafts
{
    private readonly ImmutableDictionary<string, DraftItem> _items;
    private readonly bool _isConcurrent;
    private int _isCheckedTogether;

    private BuildDrafts(ImmutableArray<DraftItem> items, BuildConfigurations configurations, bool isConcurrent)
    {
        Items = items;
        Configurations = configurations;
        _isConcurrent = isConcurrent;
        _items = items.GroupBy(static item => item.File.Path, StringComparer.Ordinal).ToImmutableDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The drafts, in the order in which the project names them.</summary>
    public ImmutableArray<DraftItem> Items { get; }

    /// <summary>The configurations.</summary>
    public BuildConfigurations Configurations { get; }

    /// <summary>Reads what a project names.</summary>
    /// <param name="options">The files, and what the project says of each.</param>
    /// <param name="isConcurrent">Whether the compiler works on several things at once.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static BuildDrafts Of(AnalyzerOptions options, bool isConcurrent, CancellationToken cancellation)
    {
        var items = ImmutableArray.CreateBuilder<DraftItem>();
        var (configurations, tables) = (ImmutableArray.CreateBuilder<BuildFile>(), ImmutableArray.CreateBuilder<BuildFile>());
        foreach (var file in options.AdditionalFiles)
        {
            cancellation.ThrowIfCancellationRequested();
            var metadata = BuildMetadata.Of(file, options.AnalyzerConfigOptionsProvider);
            switch (metadata.Kind)
            {
                case BuildFileKind.Draft:
                    items.Add(DraftItem.Of(BuildFile.Of(file, cancellation), metadata));
                    break;
                case BuildFileKind.Configuration:
                    configurations.Add(BuildFile.Of(file, cancellation));
                    break;
                case BuildFileKind.Table:
                    tables.Add(BuildFile.Of(file, cancellation));
                    break;
            }
        }

        return new BuildDrafts(items.ToImmutable(), BuildConfigurations.Of(configurations.ToImmutable(), tables.ToImmutable()), isConcurrent);
    }

    /// <summary>The draft at a path; null where the project names none there.</summary>
    public DraftItem? Find(string path) => _items.TryGetValue(path, out var item) ? item : null;

    /// <summary>Whether a draft is read at all.</summary>
    /// <remarks>A pattern such as <c>drafts/**/*.md</c> takes more than drafts: what is none is passed over, and so is what the configuration leaves out, as when a folder is searched.</remarks>
    /// <param name="item">The draft.</param>
    /// <param name="configurations">The configurations of the project.</param>
    public static bool IsLookedFor(DraftItem item, BuildConfigurations configurations) =>
        item.Mistake is null && item.File.Text is { } text && (item.Form is not null || Draft.IsDraft(item.File.Path, text.ToString())) && !configurations.SetFor(item.File.Path).Excludes(item.File.Path);

    /// <summary>Whether a draft is read at all.</summary>
    public bool IsLookedFor(DraftItem item) => IsLookedFor(item, Configurations);

    /// <summary>What is found in a draft, in the order of places; nothing where it is passed over.</summary>
    /// <remarks>The first that is asked for has all checked together, since a compiler asks for one after the other.</remarks>
    /// <param name="item">The draft.</param>
    /// <param name="cancellation">Stops the check; what was checked until then is kept.</param>
    public ImmutableArray<DraftDiagnostic> FindingsOf(DraftItem item, CancellationToken cancellation)
    {
        if (_isConcurrent && Items.Length > 1 && Interlocked.Exchange(ref _isCheckedTogether, 1) == 0)
        {
            CheckTogether(cancellation);
        }

        return Check(item, cancellation);
    }

    private void CheckTogether(CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(Items, new ParallelOptions { CancellationToken = cancellation }, item =>
            {
                try
                {
                    Check(item, cancellation);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // It comes again, and is reported, when this draft is asked for by itself.
                }
            });
        }
        catch (OperationCanceledException)
        {
            Volatile.Write(ref _isCheckedTogether, 0);
            throw;
        }
    }

    /// <summary>Mends what can be mended without asking in a draft; null where it is passed over.</summary>
    public FixResult? Mend(DraftItem item, CancellationToken cancellation) =>
        Read(item) is var (check, validator) ? DraftFixer.Fix(check.Draft, validator, cancellation: cancellation) : null;

    private ImmutableArray<DraftDiagnostic> Check(DraftItem item, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Read(item) is var (check, validator) ? check.FindingsOf(validator, cancellation) : [];
    }

    // Null where nothing is said of the draft.
    private (DraftCheck Check, DraftValidator Validator)? Read(DraftItem item)
    {
        if (!IsLookedFor(item) || UnreadableText.ReasonOf(item.File.Text!) is not null)
        {
            return null;
        }

        var set = Configurations.SetFor(item.File.Path);
        if (set.Problems.Any())
        {
            // What is broken in one file makes all under it unknown; the problem is reported in its place.
            return null;
        }

        var configuration = set.For(item.File.Path);
        var check = DraftCheck.Read(item, configuration);
        return configuration.Languages.IsEmpty || configuration.Languages.Contains(check.Draft.Resolution.Language) ? (check, Configurations.ValidatorOf(configuration)) : null;
    }
}
