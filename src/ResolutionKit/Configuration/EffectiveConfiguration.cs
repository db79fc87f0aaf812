using ResolutionKit.Bodies;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Registry;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Configuration;

/// <summary>What holds for a text, put together from the configurations above it.</summary>
public sealed record EffectiveConfiguration
{
    /// <summary>How grave each rule is, and the preferred terms.</summary>
    public RuleSettings Settings { get; init; } = RuleSettings.Default;

    /// <summary>The language of texts that do not show theirs; null where nothing was said.</summary>
    public DraftingLanguage? Language { get; init; }

    /// <summary>The languages whose texts are looked for in folders; empty for all.</summary>
    public ImmutableArray<DraftingLanguage> Languages { get; init; } = [];

    /// <summary>Recorded dates of the user's own; where two know a number, the later holds.</summary>
    public ImmutableArray<RegistryEntry> RegistryEntries { get; init; } = [];

    /// <summary>The body whose resolutions the texts are; null for organs of the United Nations.</summary>
    public BodyProfile? Body { get; init; }

    /// <summary>The values that hold, as they were written, with their places.</summary>
    public ImmutableArray<ConfiguredValue> Values { get; init; } = [];

    /// <summary>How texts are read.</summary>
    public DraftReadOptions ReadOptions => new() { Language = Language, Body = Body };

    /// <summary>A validator that checks texts so.</summary>
    /// <param name="registry">What is known beside the tables of the configuration; by default what comes with the library.</param>
    public DraftValidator CreateValidator(ResolutionRegistry? registry = null)
    {
        registry ??= ResolutionRegistry.Default;
        return new DraftValidator(registry: RegistryEntries.IsEmpty ? registry : registry.With(RegistryEntries), settings: Settings);
    }
}
