namespace ResolutionKit.Analyzers.Generation;

/// <summary>The list of all drafts, with all that its generated file depends on.</summary>
/// <param name="Names">The names of the properties, in the order of the paths of the drafts.</param>
/// <param name="Settings">What the project says of its generated class.</param>
internal sealed record GeneratedList(EquatableArray<string> Names, GenerationSettings Settings);
