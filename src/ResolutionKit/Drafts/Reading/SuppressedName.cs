using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>A rule or family of rules that a comment names, as it is written there.</summary>
/// <param name="Name">The name: <c>RK4001</c>, <c>citations</c>. It may be that of no rule.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record SuppressedName(string Name, TextSpan Span)
{
    /// <summary>
    /// The stretch of the source in which findings that begin there are silenced; of a comment that ends a region, the region. Null where there is none:
    /// nothing follows, or there is no region to end.
    /// </summary>
    public TextSpan? Scope { get; init; }
}
