using ResolutionKit.Languages;
using ResolutionKit.Rules;

namespace ResolutionKit.Validation;

/// <summary>The rules that hold for one language, sorted by what they look at; made once, so that a walk asks no rule whether it applies.</summary>
internal sealed class RuleTable
{
    private RuleTable(RuleRegistration registration, bool isOfOtherBody)
    {
        Citations = [.. registration.Citations];
        CitationLists = [.. registration.CitationLists];

        // Whose a citation is it says itself; of the rest of such a text those rules say nothing.
        Passages = [.. registration.Passages.Where(look => !(isOfOtherBody && look.Rule.IsForUnitedNations))];
        Drafts = [.. registration.Drafts.Where(look => !(isOfOtherBody && look.Rule.IsForUnitedNations))];
        Suppressions = [.. registration.Suppressions];
    }

    public (RuleDescriptor Rule, Action<CitationContext> Look)[] Citations { get; }

    public (RuleDescriptor Rule, Action<CitationListContext> Look)[] CitationLists { get; }

    public (RuleDescriptor Rule, Action<PassageContext> Look)[] Passages { get; }

    public (RuleDescriptor Rule, Action<DraftContext> Look)[] Drafts { get; }

    public (RuleDescriptor Rule, Action<SuppressionContext> Look)[] Suppressions { get; }

    /// <summary>Whether any rule looks at citations: if none does, a text need not be searched for them.</summary>
    public bool LooksAtCitations => Citations.Length + CitationLists.Length > 0;

    public static RuleTable For(DraftingLanguage language, bool isOfOtherBody, ImmutableArray<DraftRule> rules)
    {
        var registration = new RuleRegistration();
        foreach (var rule in rules)
        {
            if (rule.AppliesTo(language))
            {
                registration.Registering = rule.Descriptor;
                rule.Register(registration);
            }
        }

        return new RuleTable(registration, isOfOtherBody);
    }
}
