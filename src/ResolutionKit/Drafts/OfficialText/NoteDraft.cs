using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>A footnote as it stands at the foot of its page or under the text.</summary>
internal sealed record NoteDraft(string Label, TextSpan LabelSpan)
{
    /// <summary>The number; 0 for a starred note.</summary>
    public int Number { get; init; }

    /// <summary>Its lines, without the label.</summary>
    public List<TextSpan> Lines { get; } = [];

    /// <summary>Where the text may first carry its marker.</summary>
    public int MarkerFrom { get; init; }

    /// <summary>Where the text may last carry its marker for the first time: the rule above the notes of the page.</summary>
    public int MarkerUntil { get; init; } = int.MaxValue;
}
