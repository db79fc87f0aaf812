using ResolutionKit.Drafts;
using ResolutionKit.Registry;
using ResolutionKit.Text;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given that looks at a passage.</summary>
public class PassageContext : RuleContext
{
    internal PassageContext(Draft draft, ResolutionRegistry registry, Action<RuleDescriptor, Passage?, Finding> report)
        : base(draft, registry, report)
    {
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; internal set; } = null!;

    /// <summary>Reports a finding at a stretch of the passage's prose.</summary>
    /// <param name="span">The smallest text that is wrong, in the prose.</param>
    /// <param name="arguments">The values of the message format.</param>
    public void Report(TextSpan span, params ImmutableArray<object?> arguments) => Report(new Finding(span, arguments));

    /// <summary>Reports a finding whose span is in the passage's prose.</summary>
    public void Report(Finding finding) => Report(Passage, finding);

    /// <summary>A change of the source at a stretch of the passage's prose; none where there is no source.</summary>
    /// <param name="title">What the change does, as a phrase.</param>
    /// <param name="isSafe">Whether it may be made without asking.</param>
    /// <param name="span">The stretch of the prose.</param>
    /// <param name="newText">What shall stand there.</param>
    public ImmutableArray<DraftFix> Fix(string title, bool isSafe, TextSpan span, string newText) => DraftFix.In(Passage.Prose, title, isSafe, span, newText);
}
