using ResolutionKit.Analyzers.DraftFiles;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Reads a draft as the analyzer does, and keeps of it what the generated code says.</summary>
internal static class DraftReading
{
    /// <summary>What is generated of a draft; null where nothing is: what cannot be read is the analyzer's to report, and what is no draft is passed over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="configurations">The configurations of the project, and their tables.</param>
    /// <param name="settings">What the project says of its generated class.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DraftModel? Read(ProjectFile file, ImmutableArray<ProjectFile> configurations, GenerationSettings settings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!settings.IsOn)
        {
            return null;
        }

        var item = file.Draft! with { File = BuildFile.Of(file.File, cancellation) };
        var build = BuildConfigurations.Of(TextsOf(configurations, BuildFileKind.Configuration, cancellation), TextsOf(configurations, BuildFileKind.Table, cancellation));
        return HasProperty(item, build) ? Read(item, build, settings) : null;
    }

    /// <summary>Whether a draft gets a property: it is one that the build reads, and its text is one.</summary>
    /// <remarks>What is wrong with the metadata of an item is reported; it does not take the property away, which would add an error wherever that is used.</remarks>
    public static bool HasProperty(DraftItem item, BuildConfigurations configurations) =>
        BuildDrafts.IsLookedFor(item with { Mistake = null }, configurations) && UnreadableText.ReasonOf(item.File.Text!) is null;

    private static DraftModel Read(DraftItem item, BuildConfigurations configurations, GenerationSettings settings)
    {
        // A configuration that is not understood is reported; what of it is understood is better than a property that is missing wherever it is used.
        var configuration = configurations.SetFor(item.File.Path).For(item.File.Path);
        var (form, summary) = (item.Form, string.Empty);
        try
        {
            var draft = DraftCheck.Read(item, configuration).Draft;
            (form, summary) = (draft.Form, DraftSummary.Of(draft.Resolution));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The analyzer meets the same and reports it. The property stays, and so do those of the other drafts.
        }

        var path = DraftPath.FromProject(item.File.Path, settings.ProjectFolder);
        return new DraftModel(
            new NamedFile(item.File.Path, path, item.Name),
            item.File.Text!.ToString(),
            form,
            (item.Language ?? configuration.Language)?.Code,
            configuration.Body is { } body ? DraftBody.Of(body) : null,
            summary);
    }

    private static ImmutableArray<BuildFile> TextsOf(ImmutableArray<ProjectFile> files, BuildFileKind kind, CancellationToken cancellation) =>
        [.. files.Where(file => file.Kind == kind).Select(file => BuildFile.Of(file.File, cancellation))];
}
