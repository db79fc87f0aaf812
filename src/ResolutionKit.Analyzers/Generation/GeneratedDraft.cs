namespace ResolutionKit.Analyzers.Generation;

/// <summary>A draft with all that its generated file depends on.</summary>
/// <param name="Name">The name of its property.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Settings">What the project says of its generated class.</param>
internal sealed record GeneratedDraft(string Name, DraftModel Draft, GenerationSettings Settings);
