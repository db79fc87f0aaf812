using ResolutionKit.Text;

namespace ResolutionKit;

/// <summary>A footnote: its label and its text.</summary>
/// <remarks>Two footnotes are equal when label and text are; where they were read from does not matter.</remarks>
public sealed record Footnote
{
    /// <summary>Makes a footnote.</summary>
    /// <param name="label">Its label: a number (<c>1</c>) or stars (<c>*</c>).</param>
    /// <param name="text">Its text; a string is read as markup.</param>
    public Footnote(string label, Prose text)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(text);
        Label = label;
        Text = text;
    }

    /// <summary>The label: <c>1</c>, <c>*</c>.</summary>
    public string Label { get; init; }

    /// <summary>The text.</summary>
    public Prose Text { get; init; }

    /// <summary>Whether it is marked by stars or other signs and not by a number.</summary>
    public bool IsStarred => Label.Length > 0 && !char.IsLetterOrDigit(Label[0]);

    /// <summary>Where the note stands in its source, with its label; null where there is no source.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Where its label stands in its source; null where there is no source.</summary>
    public TextSpan? LabelSpan { get; init; }

    /// <inheritdoc/>
    public bool Equals(Footnote? other) => other is not null && Label == other.Label && Text.Equals(other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Text);
}
