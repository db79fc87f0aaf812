using ResolutionKit.Rules;

namespace ResolutionKit.Fixes;

/// <summary>A fix that may be applied: the index of its finding, and the fix with its edits in order and in the line ends of the text.</summary>
internal sealed record PlannedFix(int Index, DraftFix Fix);
