using ResolutionKit.Text;

namespace ResolutionKit.Rules;

/// <summary>What a rule reports: the place, the values of its message, and what else it has to say.</summary>
/// <param name="Span">The smallest text that is wrong: in a passage's prose, or in the source, as the context says.</param>
/// <param name="Arguments">The values of the message format.</param>
public sealed record Finding(TextSpan? Span, params ImmutableArray<object?> Arguments)
{
    /// <summary>The place in the source of what is not in a passage's prose: a footnote marker, the number before a paragraph; null to go by <see cref="Span"/>.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>The severity, where it is not the rule's default.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The ground, and what else helps to judge the finding.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How it may be mended.</summary>
    public ImmutableArray<DraftFix> Fixes { get; init; } = [];
}
