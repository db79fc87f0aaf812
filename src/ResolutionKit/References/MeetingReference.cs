using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>A meeting of the organ that speaks, with its date: <c>at its 46th plenary meeting, on 7 December 2022</c>.</summary>
/// <param name="Span">The place of the number.</param>
/// <param name="Number">The number.</param>
/// <param name="Date">The date.</param>
public sealed record MeetingReference(TextSpan Span, int Number, DateOnly Date) : Reference(Span)
{
    /// <summary>Whether the text calls it a plenary meeting, as the General Assembly does.</summary>
    public bool IsPlenary { get; init; }

    /// <summary>The place of the date.</summary>
    public TextSpan DateSpan { get; init; }

    /// <summary>The reference in words: <c>meeting 46 of 2022-12-07</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"meeting {Number} of {IsoDate.Format(Date)}");
}
