using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A footnote marker in running text.</summary>
/// <param name="Label">The label of the note.</param>
/// <param name="Span">The marker.</param>
/// <param name="Cut">What is taken out of the text: the marker, and the comma that keeps two markers apart.</param>
internal readonly record struct FootnoteMarker(string Label, TextSpan Span, TextSpan Cut);
