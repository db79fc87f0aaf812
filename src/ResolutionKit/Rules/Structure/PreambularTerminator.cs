using ResolutionKit.Drafts;

namespace ResolutionKit.Rules.Structure;

/// <summary>RK4001: a preambular paragraph does not end with the script's comma.</summary>
/// <remarks>
/// A resolution is one sentence: its preambular paragraphs are phrases that a comma closes, the last one too (United Nations Editorial Manual).
/// Footnote markers, blanks and closing quotation marks may follow the comma.
/// </remarks>
public sealed class PreambularTerminator() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK4001",
        Title = "Preambular paragraph does not end with a comma",
        MessageFormat = "{0} ends {1}; it should end with {2}.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.Safe,
        Why = "A resolution is one sentence, and its preambular paragraphs are phrases of it: each ends with the comma of its script (, ， ،), the last one too.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var passages = context.Resolution.Passages;
        var comma = context.Language.Punctuation.Comma;
        for (var i = 0; i < passages.Length; i++)
        {
            if (passages[i].Kind == PassageKind.Preambular && PassageEnds.Of(passages, i) == PassageEnd.Preambular && !IntroducesOperative(context, i))
            {
                TerminalMarkCheck.Check(context, i, "This preambular paragraph", comma, comma);
            }
        }
    }

    // 'Resolves:' before the numbers of an old text (S/RES/33 (1947)).
    private static bool IntroducesOperative(DraftContext context, int index)
    {
        var passages = context.Resolution.Passages;
        return context.Draft.Form == DraftForm.OfficialText && index + 1 < passages.Length && passages[index + 1].Kind == PassageKind.Operative &&
            TerminalMark.Of(passages[index].Prose, context.Language).Mark is ':' or '：';
    }
}
