using System.Globalization;

namespace ResolutionKit.Text;

/// <summary>A place in a text as people and editors count it: line and column, both from 1.</summary>
/// <remarks>
/// A column counts UTF-16 code units. The default value, line 0, is no place at all.
/// Positions are ordered as they are read.
/// </remarks>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct LinePosition(int Line, int Column) : IComparable<LinePosition>
{
    /// <inheritdoc/>
    public int CompareTo(LinePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether the first place comes earlier.</summary>
    public static bool operator <(LinePosition left, LinePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first place comes earlier or is the same.</summary>
    public static bool operator <=(LinePosition left, LinePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first place comes later.</summary>
    public static bool operator >(LinePosition left, LinePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first place comes later or is the same.</summary>
    public static bool operator >=(LinePosition left, LinePosition right) => left.CompareTo(right) >= 0;

    /// <summary>The place as <c>12,40</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0},{1}", Line, Column);
}
