using ResolutionKit.Citations;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given that looks at a citation.</summary>
public sealed class CitationContext : PassageContext
{
    private RegistryAnswer? _answer;

    internal CitationContext(Draft draft, ResolutionRegistry registry, Action<RuleDescriptor, Passage?, Finding> report)
        : base(draft, registry, report)
    {
    }

    /// <summary>The citation.</summary>
    public Citation Citation { get; private set; } = null!;

    /// <summary>What is known about the number cited; looked up once for all rules.</summary>
    public RegistryAnswer Answer => _answer ??= Registry.Find(Citation.Number, Citation.Kind);

    internal void MoveTo(Passage passage, Citation citation)
    {
        Passage = passage;
        Citation = citation;
        _answer = null;
    }
}
