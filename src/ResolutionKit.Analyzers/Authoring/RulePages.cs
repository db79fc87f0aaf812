using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.DraftFiles;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The pages of rules that a project names: its items <c>ResolutionRulePage</c>.</summary>
internal sealed class RulePages
{
    // Names that differ in their case only are one file to some systems.
    private readonly Dictionary<string, AdditionalText> _pages = new(StringComparer.OrdinalIgnoreCase);

    private RulePages()
    {
    }

    /// <summary>Whether the project names no page at all.</summary>
    public bool AreNone => _pages.Count == 0;

    /// <summary>The pages of a project; their texts are read when they are asked for.</summary>
    public static RulePages Of(AnalyzerOptions options)
    {
        var pages = new RulePages();
        foreach (var file in options.AdditionalFiles)
        {
            var name = Path.GetFileNameWithoutExtension(file.Path);
            if (BuildMetadata.Of(file, options.AnalyzerConfigOptionsProvider).Kind == BuildFileKind.RulePage && !pages._pages.ContainsKey(name))
            {
                pages._pages.Add(name, file);
            }
        }

        return pages;
    }

    /// <summary>The page of a rule; null where the project names none.</summary>
    public AdditionalText? Find(string id) => _pages.TryGetValue(id, out var page) ? page : null;
}
