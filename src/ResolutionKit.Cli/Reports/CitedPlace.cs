using ResolutionKit.Citations;

namespace ResolutionKit.Cli.Reports;

/// <summary>A citation with the paragraph and the place at which it stands.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Paragraph">The paragraph: <c>P3</c>, <c>O2(a)</c>, <c>F1</c>.</param>
/// <param name="Text">The number as the text prints it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record CitedPlace(Citation Citation, string Paragraph, string Text, SourcePlace Place);
