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
                Fixes = DraftFix.At("Take the number away", isSafe: true, WithBlanks(context, paragraph), string.Empty),
            });
        }
    }

    // From the marker up to the first word.
    private static TextSpan? WithBlanks(PassageContext context, Paragraph paragraph) =>
        (paragraph.MarkerSpan, context.Passage.Prose.GetSourceSpan(new TextSpan(0, 0))) switch
        {
            ({ } marker, { } text) when text.Start >= marker.End && string.IsNullOrWhiteSpace(context.Draft.Source?.ToString(TextSpan.FromBounds(marker.End, text.Start))) =>
                TextSpan.FromBounds(marker.Start, text.Start),
            var (marker, _) => marker,
        };
}
