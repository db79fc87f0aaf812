using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3005: a preambular paragraph is numbered.</summary>
public sealed class NumberedPreamble() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3005",
        Title = "Preambular paragraph is numbered",
        MessageFormat = "This preambular paragraph is marked {0}; preambular paragraphs carry no number.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.Safe,
        Why = "Only operative paragraphs are numbered; preambular paragraphs are cited by their ordinal, as the third preambular paragraph.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage is { Kind: PassageKind.Preambular, Level: 0, IsAfter: false, Marker.Length: > 0, Paragraph: { } paragraph } passage)
        {
            context.Report(new Finding(new TextSpan(0, 0), passage.Marker)
            {
                SourceSpan = paragraph.MarkerSpan,
                Fixes = MarkerRemoval.Fixes(context, paragraph, isSafe: true),
            });
        }
    }
}
