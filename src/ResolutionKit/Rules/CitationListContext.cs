using ResolutionKit.Citations;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given that looks at a list of citations.</summary>
public sealed class CitationListContext : PassageContext
{
    internal CitationListContext(DraftRule rule, Draft draft, ResolutionRegistry registry, Passage passage, ImmutableArray<Citation> citations, Action<DraftRule, Passage?, Finding> report)
        : base(rule, draft, registry, passage, report) => Citations = citations;

    /// <summary>The citations of the list, in order.</summary>
    public ImmutableArray<Citation> Citations { get; }
}
