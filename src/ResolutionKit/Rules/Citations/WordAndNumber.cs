using ResolutionKit.Citations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1005: <em>resolution</em> where the number is a decision's, or the reverse.</summary>
/// <remarks>
/// Decisions of the General Assembly are numbered from 301 or 401 within a session, and no session has come near 400 resolutions: from 400 on a
/// number is a decision's, below 300 a resolution's, and in between either's. Before the thirty-first session its decisions had no numbers, and those of
/// the Security Council have none: 1373 (2001) is a resolution.
/// </remarks>
public sealed class WordAndNumber() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1005",
        Title = "Resolution called a decision, or the reverse",
        MessageFormat = "{0} is the number of a {1}, not of a {2}.",
        DefaultSeverity = Severity.Error,
        Why = "Resolutions and decisions of the General Assembly are numbered in ranges of their own: 72/28 is a resolution, 72/512 a decision; the Security Council numbers resolutions only.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    /// <summary>Whether the word does not suit the number, so that no other rule need find fault with the number.</summary>
    internal static bool Judges(Citation citation) =>
        citation is { WordSpan: not null, Number: { Organ: Organ.GeneralAssembly or Organ.SecurityCouncil, ImpliedKind: { } implied } } && implied != citation.Kind;

    private static void Look(CitationContext context)
    {
        if (Judges(context.Citation))
        {
            var isDecision = context.Citation.Kind == AdoptedTextKind.Decision;
            context.Report(context.Citation.NumberSpan, context.Citation.Number, isDecision ? "resolution" : "decision", isDecision ? "decision" : "resolution");
        }
    }
}
