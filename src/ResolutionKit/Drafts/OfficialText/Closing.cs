using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The lines under a resolution that name the meeting that adopted it and the date.</summary>
/// <param name="First">The index of the first of its lines.</param>
/// <param name="End">The index after the last.</param>
internal sealed record Closing(int First, int End)
{
    public (DateOnly Value, TextSpan Span)? Date { get; init; }

    public (int Value, TextSpan Span)? Meeting { get; init; }

    /// <summary>The lines of the sentence or the note that says how the text was adopted; null where date and meeting stand by themselves.</summary>
    public List<TextSpan>? Sentence { get; init; }

    /// <summary>Whether that sentence says more than the meeting.</summary>
    public bool SaysMore { get; init; }
}
