using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>What a text refers to besides resolutions and decisions: a document, the Charter, a treaty, a paragraph, a session, a meeting.</summary>
/// <param name="Span">Its place in the text that was read.</param>
public abstract record Reference(TextSpan Span);
