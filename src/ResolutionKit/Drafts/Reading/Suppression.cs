using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>A comment beside the text that silences findings: <c>&lt;!-- resolutionkit-disable-next-line RK4001: quoted from the Charter --&gt;</c>.</summary>
public sealed record Suppression
{
    /// <summary>Where it silences findings.</summary>
    public required SuppressionKind Kind { get; init; }

    /// <summary>Where the comment stands in the source, with its marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the word stands that says what it does: <c>resolutionkit-disable-next-line</c>.</summary>
    public required TextSpan DirectiveSpan { get; init; }

    /// <summary>The rules and families that it names.</summary>
    public ImmutableArray<SuppressedName> Names { get; init; } = [];

    /// <summary>Why, in the words of the comment; null where it does not say.</summary>
    public string? Reason { get; init; }
}
