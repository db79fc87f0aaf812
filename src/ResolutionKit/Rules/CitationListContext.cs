using ResolutionKit.Citations;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given that looks at a list of citations.</summary>
public sealed class CitationListContext : PassageContext
{
    internal CitationListContext(Draft draft, ResolutionRegistry registry, Action<RuleDescriptor, Passage?, Finding> report)
        : base(draft, registry, report)
    {
    }

    /// <summary>The citations of the list, in order.</summary>
    public ImmutableArray<Citation> Citations { get; private set; }

    internal void MoveTo(Passage passage, ImmutableArray<Citation> citations)
    {
        Passage = passage;
        Citations = citations;
    }
}
