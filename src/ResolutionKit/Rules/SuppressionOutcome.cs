using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Rules;

/// <summary>What came of a name in a comment that silences findings.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Name">The name.</param>
internal sealed record SuppressionOutcome(Suppression Comment, SuppressedName Name)
{
    /// <summary>Whether there is a rule or a family of that name.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether the rules of that name looked at the draft: of one that did not, nobody knows whether there is something to silence.</summary>
    public bool WasLookedFor { get; init; }

    /// <summary>How many findings it silenced.</summary>
    public int Count { get; init; }

    /// <summary>Whether it does nothing, as far as can be known.</summary>
    public bool IsUseless => IsKnown && WasLookedFor && Count == 0 && Comment.Kind is not (SuppressionKind.End or SuppressionKind.Unknown);
}
