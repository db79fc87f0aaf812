namespace ResolutionKit.Rules.Structure;

/// <summary>RK4003: the words that introduce sub-paragraphs do not end with a colon, or a sub-paragraph not with a semicolon.</summary>
/// <remarks>
/// The last sub-paragraph closes its paragraph and is the matter of <see cref="OperativeTerminator"/> and <see cref="PreambularTerminator"/>.
/// In the preamble, and before text that goes on after the list, a comma is as good as a semicolon.
/// </remarks>
public sealed class SubparagraphTerminator() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK4003",
        Title = "Sub-paragraph or the words that introduce it do not end with their mark",
        MessageFormat = "{0} ends {1}; it should end with {2}.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.Safe,
        Why = "A colon announces sub-paragraphs and semicolons part them; the last one ends as its paragraph does.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var passages = context.Resolution.Passages;
        var punctuation = context.Language.Punctuation;
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i] is { Level: 0, Paragraph: null or { Items.IsEmpty: true } })
            {
                continue;
            }

            switch (PassageEnds.Of(passages, i))
            {
                case PassageEnd.Chapeau:
                    TerminalMarkCheck.Check(context, i, "The text before the sub-paragraphs", punctuation.Colon, punctuation.Colon);
                    break;
                case PassageEnd.Inner or PassageEnd.BeforeRest:
                    var alsoRight = passages[i].Kind == PassageKind.Preambular || PassageEnds.Of(passages, i) == PassageEnd.BeforeRest ? punctuation.Comma : punctuation.Semicolon;
                    TerminalMarkCheck.Check(context, i, "This sub-paragraph", punctuation.Semicolon, alsoRight, Severity.Warning);
                    break;
            }
        }
    }
}
