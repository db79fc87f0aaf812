using ResolutionKit.Drafts;
using ResolutionKit.Rules;

namespace ResolutionKit.Fixes;

/// <summary>A draft and what was found in it.</summary>
internal sealed record CheckedDraft(Draft Draft, ImmutableArray<DraftDiagnostic> Found);
