using ResolutionKit.Rules;

namespace ResolutionKit.Fixes;

/// <summary>A fix that was applied.</summary>
/// <param name="Diagnostic">The finding that it mended, with its place in the text as it was then: earlier fixes may have changed it already.</param>
/// <param name="Fix">The fix, with the edits as they were made in that text: in order, with its line ends.</param>
public sealed record AppliedFix(DraftDiagnostic Diagnostic, DraftFix Fix);
