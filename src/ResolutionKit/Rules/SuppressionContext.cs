using ResolutionKit.Drafts;
using ResolutionKit.Registry;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given that looks at the comments of a draft, once everything else has been looked at.</summary>
internal sealed class SuppressionContext : RuleContext
{
    internal SuppressionContext(Draft draft, ResolutionRegistry registry, Action<RuleDescriptor, Passage?, Finding> report)
        : base(draft, registry, report)
    {
    }

    /// <summary>What came of each name, in the order of their places.</summary>
    public ImmutableArray<SuppressionOutcome> Outcomes { get; internal set; } = [];

    /// <summary>The names that a comment may have: the numbers of rules, then those of families.</summary>
    public ImmutableArray<string> KnownNames { get; internal set; } = [];

    /// <summary>Reports a finding whose span is in the source.</summary>
    public void Report(Finding finding) => Report(null, finding);
}
