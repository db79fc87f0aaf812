using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>A reference of a text to one of its own paragraphs.</summary>
/// <param name="Number">The number of the paragraph.</param>
/// <param name="Markers">The letters and numerals of the sub-paragraph without blanks: <c>(a)(ii)</c>; empty for the whole paragraph.</param>
/// <param name="Span">The place of number and letters in the prose.</param>
internal readonly record struct ParagraphReference(int Number, string Markers, TextSpan Span)
{
    /// <summary>Number and letters as a paragraph's label has them: <c>3(a)(ii)</c>.</summary>
    public string Label => Number.ToString(System.Globalization.CultureInfo.InvariantCulture) + Markers;

    /// <summary>The reference in words: <c>paragraph 3 (a) (ii)</c>.</summary>
    public override string ToString() => "paragraph " + Label.Replace("(", " (");
}
