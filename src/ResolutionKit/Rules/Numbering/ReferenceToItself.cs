using ResolutionKit.Languages;

namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3004: a paragraph refers to itself.</summary>
public sealed class ReferenceToItself() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3004",
        Title = "Paragraph refers to itself",
        MessageFormat = "This is {0}: it refers to itself.",
        DefaultSeverity = Severity.Error,
        Why = "A reference of a paragraph to its own number is one that was left behind when paragraphs were inserted or struck out.",
        Languages = [DraftingLanguage.English, DraftingLanguage.Chinese],
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage is not { Kind: PassageKind.Operative } passage || context.Language.ParagraphReferences is not { } words)
        {
            return;
        }

        foreach (var reference in ParagraphReferenceReader.Read(passage.Prose.Text, words))
        {
            // Where sections are numbered anew, another paragraph of the same number may be meant.
            if (OwnParagraphs.BareLabel(passage).SequenceEqual(reference.Label.AsSpan()) && OwnParagraphs.Count(context.Resolution, passage.Part, reference.Label) == 1)
            {
                context.Report(reference.Span, reference);
            }
        }
    }
}
