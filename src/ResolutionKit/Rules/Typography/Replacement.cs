using ResolutionKit.Text;

namespace ResolutionKit.Rules.Typography;

/// <summary>What shall stand in the place of a stretch of prose.</summary>
/// <param name="Title">What the change does, as a phrase.</param>
/// <param name="Span">The stretch; empty to insert.</param>
/// <param name="NewText">What shall stand there.</param>
/// <param name="IsSafe">Whether it may be put there without asking.</param>
internal readonly record struct Replacement(string Title, TextSpan Span, string NewText, bool IsSafe = true);
