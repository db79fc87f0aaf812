using ResolutionKit.Drafts;

namespace ResolutionKit.Rules;

/// <summary>How grave each rule is: what its preset says, and what was set for a family or for the rule itself.</summary>
/// <remarks>
/// Immutable. What is set for a rule holds before what is set for its family, and that before the preset. A rule that is less sure of a finding than of
/// others says so itself; such a finding is never made graver than the rule made it.
/// </remarks>
public sealed record RuleSettings
{
    /// <summary>The settings that hold where nothing is said.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>The preset.</summary>
    public RulePreset Preset { get; init; }

    /// <summary>What was set for families.</summary>
    public ImmutableDictionary<RuleFamily, RuleLevel> Families { get; init; } = ImmutableDictionary<RuleFamily, RuleLevel>.Empty;

    /// <summary>What was set for rules, by their numbers.</summary>
    public ImmutableDictionary<string, RuleLevel> Rules { get; init; } = ImmutableDictionary.Create<string, RuleLevel>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The user's own list of terms, for the rule on preferred forms.</summary>
    public ImmutableArray<PreferredTerm> Terms { get; init; } = [];

    /// <summary>The preset that holds for a form: the one that was chosen, or the form's own.</summary>
    public RulePreset PresetFor(DraftForm? form) =>
        Preset != RulePreset.Auto ? Preset : form == DraftForm.OfficialText ? RulePreset.Adopted : RulePreset.Draft;

    /// <summary>How a rule is set for texts of a form.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="form">The form; null for a resolution made in code.</param>
    public RuleLevel LevelOf(RuleDescriptor rule, DraftForm? form)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Rules.TryGetValue(rule.Id, out var level) || Families.TryGetValue(rule.Family, out level) ? level : rule.LevelIn(PresetFor(form));
    }
}
