using ResolutionKit.Citations;
using ResolutionKit.Registry;

namespace ResolutionKit.Cli.Reports;

/// <summary>What is known about a number, and the citation that asked for it; null where a bare number did.</summary>
internal sealed record LookedUp(RegistryAnswer Answer, Citation? Given = null)
{
    /// <summary>What is to be said of the date that was given: <c>right</c>, <c>wrong</c>, <c>doubtful</c>, <c>possible</c>; null where none was.</summary>
    public string? Verdict => this switch
    {
        { Given: null or { DateSpan: null } } => null,
        { Answer.Impossible: not null } => "wrong",
        { Given.Date: null } => "wrong",
        { Given.Date: { } given } => Answer.Contradicts(given) switch
        {
            >= Confidence.Medium => "wrong",
            not null => "doubtful",
            null => Answer.Date == given ? "right" : "possible",
        },
    };

    /// <summary>Whether the word does not suit the number: <c>resolution 72/512</c>.</summary>
    public bool IsMisnamed => Given is { WordSpan: not null } && Answer.Number.ImpliedKind is { } implied && implied != Given.Kind;

    /// <summary>Whether something is wrong with what was asked for.</summary>
    public bool IsWrong => Answer.Impossible is not null || Verdict == "wrong" || IsMisnamed;
}
