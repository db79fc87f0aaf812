using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A line of the text that is not blank, without the blanks around it.</summary>
/// <param name="Span">Its place, from the first to the last character that is not a blank.</param>
/// <param name="Indent">The number of blanks before it.</param>
/// <param name="AfterBlank">Whether blank lines stand before it.</param>
/// <param name="AfterBreak">Whether a page began between the line before and this one.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool AfterBlank, bool AfterBreak);
