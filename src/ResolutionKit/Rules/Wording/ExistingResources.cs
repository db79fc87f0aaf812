namespace ResolutionKit.Rules.Wording;

/// <summary>RK5017: the phrase <em>within existing resources</em>.</summary>
/// <remarks>The Advisory Committee on Administrative and Budgetary Questions objected to it (A/54/7, paras. 66 and 67); many resolutions have it all the same.</remarks>
public sealed class ExistingResources() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK5017",
        Title = "Activities to be paid for within existing resources",
        MessageFormat = "“{0}” settles a question of the budget; the usual wordings are “within available resources”, “subject to the availability of voluntary contributions”, or none.",
        DefaultSeverity = Severity.Info,
        InAdoptedTexts = RuleLevel.Off,
        Why = "Whether resources suffice is for the Fifth Committee and the Advisory Committee on Administrative and Budgetary Questions to say (resolution 45/248 B, sect. VI).",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Passage(Look);

    private static void Look(PassageContext context)
    {
        if (context.Passage.Kind != PassageKind.Operative || context.Language.HouseStyle.ExistingResources is not { } finder)
        {
            return;
        }

        var text = context.Passage.Prose.Text;
        for (var start = 0; finder.TryFind(text, start, out _, out var span); start = span.End)
        {
            if (!RunningText.IsQuoted(text, span.Start, context.Language))
            {
                context.Report(span, text.Substring(span.Start, span.Length));
            }
        }
    }
}
