using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>Markup in prose that a resolution does not have.</summary>
/// <param name="Name">What it is, with its article: <c>a link</c>.</param>
/// <param name="Span">All of it, in the markup.</param>
internal readonly record struct ForeignMarkup(string Name, TextSpan Span);
