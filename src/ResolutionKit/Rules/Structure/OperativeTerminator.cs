namespace ResolutionKit.Rules.Structure;

/// <summary>RK4002: an operative paragraph does not end with a semicolon, or the last one not with a full stop.</summary>
/// <remarks>
/// One full stop ends a resolution, or one resolution of a lettered set; the other operative paragraphs end with semicolons. The mark stands
/// at the end of the last sub-paragraph where there are some. The last paragraph of a section may end either way.
/// </remarks>
public sealed class OperativeTerminator() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK4002",
        Title = "Operative paragraph does not end with its mark",
        MessageFormat = "{0} ends {1}; it should end with {2}.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.Safe,
        Why = "Operative paragraphs are the predicates of one sentence: semicolons part them, and one full stop ends the last.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static bool IntroducesText(Resolution resolution) => resolution.Annexes is [{ Heading: { Length: 0 } }, ..];

    private static void Look(DraftContext context)
    {
        var passages = context.Resolution.Passages;
        var punctuation = context.Language.Punctuation;
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].Kind != PassageKind.Operative)
            {
                continue;
            }

            switch (PassageEnds.Of(passages, i))
            {
                case PassageEnd.Operative:
                    TerminalMarkCheck.Check(context, i, "This operative paragraph", punctuation.Semicolon, punctuation.Semicolon);
                    break;
                case PassageEnd.LastOfSection:
                    TerminalMarkCheck.Check(context, i, "The last operative paragraph of this section", punctuation.Semicolon, punctuation.FullStop);
                    break;
                case PassageEnd.LastOperative:
                    // A declaration that the paragraph introduces follows as an annex: 'Adopts the following declaration:'.
                    var other = IntroducesText(context.Resolution) ? punctuation.Colon : punctuation.FullStop;
                    TerminalMarkCheck.Check(context, i, "The last operative paragraph", punctuation.FullStop, other);
                    break;
            }
        }
    }
}
