using System.Globalization;
using ResolutionKit.Citations;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>A paragraph of the text itself, <c>paragraph 4 above</c>, or of a text that it cites, <c>paragraph 11 (j) of Security Council resolution 1244 (1999)</c>.</summary>
/// <param name="Span">The place of the number, with the letters of the sub-paragraph.</param>
/// <param name="Number">The number of the paragraph.</param>
/// <param name="Markers">The letters and numerals of the sub-paragraph in parentheses, without blanks: <c>(a)(ii)</c>; empty for the whole paragraph.</param>
public sealed record ParagraphReference(TextSpan Span, int Number, string Markers) : Reference(Span)
{
    /// <summary>The resolution or decision whose paragraph is meant; null for the text itself.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether words like <c>above</c> say where the paragraph stands, and none says whose it is.</summary>
    internal bool IsNearby { get; init; }

    /// <summary>Number and letters as a paragraph's label has them: <c>3(a)(ii)</c>.</summary>
    public string Label => Number.ToString(CultureInfo.InvariantCulture) + Markers;

    /// <summary>The reference in words: <c>paragraph 3 (a) (ii)</c>, <c>paragraph 11 of resolution 1244 (1999)</c>.</summary>
    public override string ToString()
    {
        var paragraph = "paragraph " + Label.Replace("(", " (");
        return Citation is { } cited ? $"{paragraph} of {(cited.Kind == AdoptedTextKind.Decision ? "decision" : "resolution")} {cited.Number}" : paragraph;
    }
}
