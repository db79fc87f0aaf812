using ResolutionKit.Text;

namespace ResolutionKit.Bodies;

/// <summary>The mention of one of a body's own resolutions in a text.</summary>
/// <param name="Number">The number as the text has it.</param>
/// <param name="NumberSpan">Its place.</param>
internal sealed record BodyCitation(string Number, TextSpan NumberSpan)
{
    /// <summary>The date given for it; null where there is none, or where no calendar has it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The place of the date.</summary>
    public TextSpan? DateSpan { get; init; }
}
