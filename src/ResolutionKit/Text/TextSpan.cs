using System.Globalization;

namespace ResolutionKit.Text;

/// <summary>A stretch of a text: where it starts and how long it is, in UTF-16 code units.</summary>
/// <remarks>The default value is the empty span at the start of a text. Spans are ordered by their start, then by their length.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">The offset of its first character, from 0.</param>
    /// <param name="length">Its number of UTF-16 code units; 0 for a place between two characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is negative.</exception>
    public TextSpan(int start, int length)
    {
        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A span does not start before its text.");
        }

        if (length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "A span is not shorter than nothing.");
        }

        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first character.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from one offset up to, not including, another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest span that holds both.</summary>
    public static TextSpan Union(TextSpan first, TextSpan second) =>
        FromBounds(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    /// <summary>Whether an offset is that of one of the span's characters.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of another span lies within this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one character.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The same span, a number of characters further on.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether the first span comes earlier.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first span comes earlier or is the same.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first span comes later.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first span comes later or is the same.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[12..15)</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "[{0}..{1})", Start, End);
}
