namespace ResolutionKit.Analyzers.Generation;

/// <summary>The name of a draft's property.</summary>
/// <param name="File">The path of the draft's file, as the compiler has it.</param>
/// <param name="Name">The name, without the sign before a keyword.</param>
/// <param name="Problem">Why it is not the name that the item states, as sentences; null where it is, or where the item states none.</param>
internal sealed record DraftName(string File, string Name, string? Problem);
