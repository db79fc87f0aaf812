namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3004: a paragraph refers to itself.</summary>
public sealed class ReferenceToItself() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3004",
        Title = "Paragraph refers to itself",
        MessageFormat = "This is {0}: it refers to itself; name the paragraph that is meant.",
        DefaultSeverity = Severity.Error,
        Why = "A reference of a paragraph to its own number is one that was left behind when paragraphs were inserted or struck out.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage is not { Kind: PassageKind.Operative } passage)
        {
            return;
        }

        foreach (var reference in OwnParagraphs.MeantBy(passage, context.Resolution))
        {
            // Where sections are numbered anew, another paragraph of the same number may be meant.
            if (OwnParagraphs.IsLabel(passage, reference.Label, context.Language.Markers) && OwnParagraphs.Count(context.Resolution, passage.Part, reference.Label) == 1)
            {
                context.Report(reference.Span, reference);
            }
        }
    }
}
