using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>An additional file with its text.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">Its text, the same object as long as the file is the same; null where it cannot be read.</param>
internal readonly record struct BuildFile(string Path, RoslynText? Text)
{
    /// <summary>Reads a file.</summary>
    public static BuildFile Of(AdditionalText file, CancellationToken cancellation) => new(file.Path, file.GetText(cancellation));
}
