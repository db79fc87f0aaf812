using ResolutionKit.Languages;
using ResolutionKit.Rules;

namespace ResolutionKit.Configuration;

/// <summary>What a configuration says of how texts are checked: at its top level, or in one of its overrides.</summary>
/// <remarks>Null and empty where it says nothing.</remarks>
public sealed record ConfigurationLayer
{
    /// <summary>The preset.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>The language of texts that do not show theirs.</summary>
    public DraftingLanguage? Language { get; init; }

    /// <summary>The levels of families.</summary>
    public ImmutableDictionary<RuleFamily, RuleLevel> Families { get; init; } = ImmutableDictionary<RuleFamily, RuleLevel>.Empty;

    /// <summary>The levels of rules, by their numbers.</summary>
    public ImmutableDictionary<string, RuleLevel> Rules { get; init; } = RuleSettings.Default.Rules;

    /// <summary>The values as they were written, with their places.</summary>
    public ImmutableArray<ConfiguredValue> Values { get; init; } = [];

    /// <summary>The settings with what this layer says: what it sets for a family holds before what was set for rules of it further out.</summary>
    /// <param name="settings">The settings without it.</param>
    public RuleSettings ApplyTo(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings with
        {
            Preset = Preset ?? settings.Preset,
            Families = settings.Families.SetItems(Families),
            Rules = settings.Rules.RemoveRange(settings.Rules.Keys.Where(id => Families.ContainsKey((RuleFamily)(id[2] - '0')))).SetItems(Rules),
        };
    }
}
