namespace ResolutionKit;

/// <summary>A footnote marker in running text.</summary>
/// <param name="Position">The offset in the text before which the marker stands.</param>
/// <param name="Label">The label of the note: <c>1</c>, <c>*</c>.</param>
public readonly record struct FootnoteReference(int Position, string Label);
