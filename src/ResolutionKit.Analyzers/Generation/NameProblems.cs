using ResolutionKit.Analyzers.DraftFiles;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Finds the names that items state and cannot have, for the analyzer to report.</summary>
internal static class NameProblems
{
    /// <summary>What is wrong, as sentences, by the paths of the files; nothing where no class is generated.</summary>
    /// <param name="drafts">The drafts of the project.</param>
    /// <param name="settings">What the project says of its generated class.</param>
    public static ImmutableDictionary<string, string> Of(BuildDrafts drafts, GenerationSettings settings)
    {
        if (!settings.IsOn || drafts.Items.All(static item => item.Name is null))
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        // The same drafts as get a property, since each may be in the way of another's name.
        var files = drafts.Items.Where(item => DraftReading.HasProperty(item, drafts.Configurations))
            .Select(item => new NamedFile(item.File.Path, DraftPath.FromProject(item.File.Path, settings.ProjectFolder), item.Name));
        return DraftNames.Of([.. files], settings.ClassName).Where(static name => name.Problem is not null)
            .ToImmutableDictionary(static name => name.File, static name => name.Problem!, StringComparer.Ordinal);
    }
}
