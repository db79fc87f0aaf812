namespace ResolutionKit.Rules;

/// <summary>What rules look at: each registers for the parts of a draft that it judges.</summary>
public sealed class RuleRegistration
{
    internal RuleRegistration()
    {
    }

    internal List<(RuleDescriptor Rule, Action<CitationContext> Look)> Citations { get; } = [];

    internal List<(RuleDescriptor Rule, Action<CitationListContext> Look)> CitationLists { get; } = [];

    internal List<(RuleDescriptor Rule, Action<PassageContext> Look)> Passages { get; } = [];

    internal List<(RuleDescriptor Rule, Action<DraftContext> Look)> Drafts { get; } = [];

    internal List<(RuleDescriptor Rule, Action<SuppressionContext> Look)> Suppressions { get; } = [];

    internal RuleDescriptor Registering { get; set; } = null!;

    /// <summary>Looks at each citation.</summary>
    public void Citation(Action<CitationContext> look) => Citations.Add((Registering, look));

    /// <summary>Looks at each list of citations: numbers that share a word or a date; a single citation is a list of one.</summary>
    public void CitationList(Action<CitationListContext> look) => CitationLists.Add((Registering, look));

    /// <summary>Looks at each passage: the prose of each paragraph, sub-paragraph and footnote.</summary>
    public void Passage(Action<PassageContext> look) => Passages.Add((Registering, look));

    /// <summary>Looks at the draft as a whole.</summary>
    public void Draft(Action<DraftContext> look) => Drafts.Add((Registering, look));

    /// <summary>Looks at the comments that silence findings, after everything else; only where there are any.</summary>
    internal void Suppression(Action<SuppressionContext> look) => Suppressions.Add((Registering, look));
}
