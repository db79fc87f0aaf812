using ResolutionKit.Citations;
using ResolutionKit.Drafts;
using ResolutionKit.Registry;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given that looks at a citation.</summary>
public sealed class CitationContext : PassageContext
{
    private readonly Lazy<RegistryAnswer> _answer;

    internal CitationContext(DraftRule rule, Draft draft, ResolutionRegistry registry, Passage passage, Citation citation, Lazy<RegistryAnswer> answer, Action<DraftRule, Passage?, Finding> report)
        : base(rule, draft, registry, passage, report)
    {
        Citation = citation;
        _answer = answer;
    }

    /// <summary>The citation.</summary>
    public Citation Citation { get; }

    /// <summary>What is known about the number cited.</summary>
    public RegistryAnswer Answer => _answer.Value;
}
