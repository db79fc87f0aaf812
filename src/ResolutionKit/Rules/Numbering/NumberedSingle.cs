using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3006: the only operative paragraph is numbered.</summary>
public sealed class NumberedSingle() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3006",
        Title = "Single operative paragraph is numbered",
        MessageFormat = "This is the only operative paragraph; official texts print it without a number.",
        DefaultSeverity = Severity.Info,
        Fixes = RuleFixes.OnRequest,
        Why = "A number tells paragraphs apart; where there is one operative paragraph only, official texts print none.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage is { Kind: PassageKind.Operative, Level: 0, IsAfter: false, ExpectedMarker.Length: 0, Marker.Length: > 0, Paragraph: { } paragraph })
        {
            // On request: where the preamble does not end with its comma, the number is all that tells it from the operative part.
            context.Report(new Finding(new TextSpan(0, 0)) { SourceSpan = paragraph.MarkerSpan, Fixes = MarkerRemoval.Fixes(context, paragraph, isSafe: false) });
        }
    }
}
