using ResolutionKit.Languages;

namespace ResolutionKit.Rules;

/// <summary>A rule: something that can be wrong in a draft.</summary>
/// <remarks>
/// A rule has no state: one object serves all drafts and may be used from several threads. It registers for what it looks at;
/// the validator walks a draft once and calls it.
/// </remarks>
/// <param name="descriptor">What the rule is called, what it says, and why.</param>
public abstract class DraftRule(RuleDescriptor descriptor)
{
    /// <summary>What the rule is called, what it says, and why.</summary>
    public RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>Whether the rule holds for texts in a language.</summary>
    public bool AppliesTo(DraftingLanguage language) => Descriptor.Languages.IsEmpty || Descriptor.Languages.Contains(language);

    /// <summary>Registers what the rule looks at.</summary>
    protected internal abstract void Register(RuleRegistration on);
}
