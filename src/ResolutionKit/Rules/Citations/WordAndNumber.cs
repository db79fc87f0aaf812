using ResolutionKit.Citations;
using ResolutionKit.Registry;
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
    // Decisions on elections were numbered from 301 before it, and no session has had so many resolutions.
    private const int FirstSessionOfDecisionsFrom401 = 57;

    // Decisions of the Economic and Social Council are numbered from 201 since then; before it they began at 101, or at 1.
    private const int FirstYearOfCouncilRanges = 1992;

    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1005",
        Title = "Resolution called a decision, or the reverse",
        MessageFormat = "{0} is the number of a {1}, not of a {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        Why = "Resolutions and decisions of the General Assembly are numbered in ranges of their own: 72/28 is a resolution, 72/512 a decision; the Security Council numbers resolutions only.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Citation(Look);

    /// <summary>Whether the word does not suit the number, so that no other rule need find fault with the number.</summary>
    internal static bool Judges(Citation citation) =>
        citation is { WordSpan: not null, Number: { Organ: Organ.GeneralAssembly or Organ.SecurityCouncil, ImpliedKind: { } implied } } && implied != citation.Kind;

    private static void Look(CitationContext context)
    {
        var citation = context.Citation;
        var isSure = Judges(citation);
        if (!isSure && (citation.WordSpan is null || !IsUnusual(citation, context.Registry)))
        {
            return;
        }

        var isDecision = citation.Kind == AdoptedTextKind.Decision;
        context.Report(new Finding(citation.NumberSpan, citation.Number, isDecision ? "resolution" : "decision", isDecision ? "decision" : "resolution")
        {
            Severity = isSure ? null : Severity.Warning,
        });
    }

    // Where ranges are usage only, or a special session has few numbers, of which this one is known under the other word.
    private static bool IsUnusual(Citation citation, ResolutionRegistry registry) => citation.Number switch
    {
        { Organ: Organ.GeneralAssembly, HasRomanSession: false, Session.Kind: not SessionKind.Regular } => IsKnownOtherwise(citation, registry),
        { Organ: Organ.GeneralAssembly, Session: { Kind: SessionKind.Regular, Number: >= FirstSessionOfDecisionsFrom401 }, Serial: >= 300 and < 400 } => citation.Kind == AdoptedTextKind.Decision,
        { Organ: Organ.EconomicAndSocialCouncil, Year: >= FirstYearOfCouncilRanges, Serial: <= 100 } => citation.Kind == AdoptedTextKind.Decision,
        { Organ: Organ.EconomicAndSocialCouncil, Year: > 0, Serial: >= 200 } => citation.Kind == AdoptedTextKind.Resolution,
        { Organ: Organ.HumanRightsCouncil or Organ.CommissionOnHumanRights, HasRomanSession: false, Serial: > 0 and var serial } =>
            citation.Kind == (serial > 100 ? AdoptedTextKind.Resolution : AdoptedTextKind.Decision),
        _ => false,
    };

    private static bool IsKnownOtherwise(Citation citation, ResolutionRegistry registry)
    {
        var other = citation.Kind == AdoptedTextKind.Decision ? AdoptedTextKind.Resolution : AdoptedTextKind.Decision;
        return registry.Find(citation.Number, citation.Kind).Ground != Ground.Recorded &&
            registry.Find(citation.Number, other) is { Ground: Ground.Recorded, Confidence: >= Confidence.Medium };
    }
}
