using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Registry;
using ResolutionKit.Text;

namespace ResolutionKit.Rules;

/// <summary>What a rule is given that looks at a draft as a whole.</summary>
public sealed class DraftContext : RuleContext
{
    internal DraftContext(Draft draft, ResolutionRegistry registry, Action<RuleDescriptor, Passage?, Finding> report)
        : base(draft, registry, report)
    {
    }

    /// <summary>Reports a finding at a stretch of the source.</summary>
    /// <param name="span">The smallest text that is wrong, in the source; null where there is none.</param>
    /// <param name="arguments">The values of the message format.</param>
    public void Report(TextSpan? span, params ImmutableArray<object?> arguments) => Report(new Finding(span, arguments));

    /// <summary>Reports a finding whose span is in the source.</summary>
    public void Report(Finding finding) => Report(null, finding);

    /// <summary>Reports a finding whose span is in a passage's prose.</summary>
    public new void Report(Passage? passage, Finding finding) => base.Report(passage, finding);

    /// <summary>Where a part outside the paragraphs stands in the source; null where it does not, or where there is no source.</summary>
    public TextSpan? PlaceOf(DraftField field) => Draft.Places.TryGetValue(field, out var span) ? span : null;
}
