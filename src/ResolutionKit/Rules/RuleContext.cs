using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Registry;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given, whatever it looks at: the draft and what is known.</summary>
public abstract class RuleContext
{
    private readonly Action<DraftRule, Passage?, Finding> _report;
    private readonly DraftRule _rule;

    private protected RuleContext(DraftRule rule, Draft draft, ResolutionRegistry registry, Action<DraftRule, Passage?, Finding> report)
    {
        _rule = rule;
        _report = report;
        Draft = draft;
        Registry = registry;
    }

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>The resolution.</summary>
    public Resolution Resolution => Draft.Resolution;

    /// <summary>Its language.</summary>
    public DraftingLanguage Language => Resolution.Language;

    /// <summary>What is known about resolutions.</summary>
    public ResolutionRegistry Registry { get; }

    private protected void Report(Passage? passage, Finding finding) => _report(_rule, passage, finding);
}
