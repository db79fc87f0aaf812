namespace ResolutionKit.Analyzers.Generation;

/// <summary>A draft that gets a property.</summary>
/// <param name="File">The path of its file, as the compiler has it.</param>
/// <param name="Path">The same from the folder of the project, with slashes.</param>
/// <param name="StatedName">The name that its item states; null where it states none.</param>
internal sealed record NamedFile(string File, string Path, string? StatedName);
