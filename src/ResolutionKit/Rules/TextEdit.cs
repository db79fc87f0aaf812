using ResolutionKit.Text;

namespace ResolutionKit.Rules;

/// <summary>A change of a source text: what stands at a place is replaced.</summary>
/// <param name="Span">The place in the source; empty to insert.</param>
/// <param name="NewText">What shall stand there.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);
