using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.CodeFixes.DraftFiles;

/// <summary>What makes fixes of several findings the same: the rule, and which of the fixes that it offers.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Index">The place of the fix among those of a finding, from 0.</param>
internal readonly record struct FixKey(string RuleId, int Index)
{
    /// <summary>The fix of that kind among those of a finding; null where it has none.</summary>
    public DraftFix? Choose(ImmutableArray<DraftFix> fixes) => Index < fixes.Length ? fixes[Index] : null;

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is not that of a single fix.</summary>
    public static FixKey? Parse(string? key) =>
        key?.Split('/') is [var id, var index] && int.TryParse(index, out var number) ? new FixKey(id, number) : null;

    /// <summary>The key as editors compare it.</summary>
    public override string ToString() => FormattableString.Invariant($"{RuleId}/{Index}");
}
