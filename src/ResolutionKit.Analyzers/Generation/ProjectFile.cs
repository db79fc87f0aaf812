using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.DraftFiles;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>An additional file of a project, with what the project says of it and without its text: that is asked for where it is needed.</summary>
/// <param name="File">The file, the same object as long as it is the same.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Draft">What the item of a draft says, without the text; null for other files.</param>
internal sealed record ProjectFile(AdditionalText File, BuildFileKind Kind, DraftItem? Draft)
{
    /// <summary>What the project says of a file.</summary>
    public static ProjectFile Of(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var metadata = BuildMetadata.Of(file, options);
        return new ProjectFile(file, metadata.Kind, metadata.Kind == BuildFileKind.Draft ? DraftItem.Of(new BuildFile(file.Path, null), metadata) : null);
    }
}
