namespace ResolutionKit.Cli.Reports;

/// <summary>What a text names, with the paragraph and the place at which it stands.</summary>
/// <param name="Value">A citation or another reference.</param>
/// <param name="Paragraph">The paragraph: <c>P3</c>, <c>O2(a)</c>, <c>F1</c>.</param>
/// <param name="Text">What the text prints for it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Placed<T>(T Value, string Paragraph, string Text, SourcePlace Place);
