using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Rules;

namespace ResolutionKit.Validation;

/// <summary>Takes out the findings that the comments of a draft silence, and counts them.</summary>
/// <remarks>What is found in the comments themselves (RK9009 to RK9011) is silenced only where a comment names it by its number.</remarks>
internal sealed class Silencer
{
    private readonly List<Entry> _entries = [];

    public Silencer(Draft draft, ImmutableArray<DraftRule> rules, RuleSettings settings)
    {
        var asked = draft.HoldsResolution ? rules : RuleCatalog.ForFragments(rules);
        KnownNames = [.. rules.Concat(RuleCatalog.All).Select(rule => rule.Descriptor.Id).Distinct(), .. RuleFamilyNames.All];
        foreach (var comment in draft.Suppressions)
        {
            foreach (var name in comment.Names)
            {
                var family = RuleFamilyNames.Find(name.Name);
                var isKnown = KnownNames.Contains(name.Name, StringComparer.OrdinalIgnoreCase);
                var entry = new Entry(comment, name, family) { IsKnown = isKnown };
                entry.WasLookedFor = isKnown && WasLookedFor(entry, asked, draft, settings);
                _entries.Add(entry);
            }
        }
    }

    /// <summary>The names that a comment may have.</summary>
    public ImmutableArray<string> KnownNames { get; }

    /// <summary>What came of each name, by what was silenced so far.</summary>
    public ImmutableArray<SuppressionOutcome> Outcomes =>
        [.. _entries.Select(entry => new SuppressionOutcome(entry.Comment, entry.Name) { IsKnown = entry.IsKnown, WasLookedFor = entry.WasLookedFor, Count = entry.Count })];

    /// <summary>Whether a finding is silenced; counts it.</summary>
    public bool Silences(DraftDiagnostic finding)
    {
        var isSilenced = false;
        foreach (var entry in _entries)
        {
            // The place of what is missing at an end is the end.
            if (entry.IsFor(finding.Rule) && finding.Span is { } span && entry.Name.Scope is { } scope && span.Start >= scope.Start && span.Start <= scope.End)
            {
                entry.Count++;
                isSilenced = true;
            }
        }

        return isSilenced;
    }

    // A rule that was turned off would perhaps find something; what is found in the comments themselves is found after this is asked.
    private static bool WasLookedFor(Entry entry, ImmutableArray<DraftRule> asked, Draft draft, RuleSettings settings)
    {
        var wasLookedFor = false;
        foreach (var rule in asked)
        {
            if (entry.IsFor(rule.Descriptor))
            {
                var isOff = settings.LevelOf(rule.Descriptor, draft.Form) == RuleLevel.Off;
                if (isOff && rule.Descriptor.LevelIn(settings.PresetFor(draft.Form)) != RuleLevel.Off)
                {
                    return false;
                }

                wasLookedFor |= !isOff && rule.Descriptor.Id is not ("RK9009" or "RK9011");
            }
        }

        return wasLookedFor;
    }

    // Their findings are about the comments: a comment on a whole family is not about itself.
    private static bool LooksAtComments(RuleDescriptor rule) => rule.Id is "RK9009" or "RK9010" or "RK9011";

    private sealed class Entry(Suppression comment, SuppressedName name, RuleFamily? family)
    {
        public Suppression Comment => comment;

        public SuppressedName Name => name;

        public bool IsKnown { get; init; }

        public bool WasLookedFor { get; set; }

        public int Count { get; set; }

        public bool IsFor(RuleDescriptor rule) => comment.Kind is not (SuppressionKind.End or SuppressionKind.Unknown) &&
            (family is null ? string.Equals(rule.Id, name.Name, StringComparison.OrdinalIgnoreCase) : rule.Family == family && !LooksAtComments(rule));
    }
}
