#if NET
using System.Runtime.CompilerServices;

// Code compiled against the netstandard2.0 build finds the platform's own type where there is one.
[assembly: TypeForwardedTo(typeof(DateOnly))]
#else
using System.Globalization;

namespace System;

/// <summary>A date in the Gregorian calendar, for platforms that have no <c>System.DateOnly</c> of their own.</summary>
/// <remarks>The subset of the platform's type that this library uses. On newer platforms this name is forwarded to the platform's type.</remarks>
public readonly struct DateOnly : IEquatable<DateOnly>, IComparable<DateOnly>, IComparable
{
    private readonly int _dayNumber;

    private DateOnly(int dayNumber) => _dayNumber = dayNumber;

    /// <summary>Creates a date.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, 1 to the number of days of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public DateOnly(int year, int month, int day) => _dayNumber = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => ToDateTime().Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => ToDateTime().Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => ToDateTime().Day;

    /// <summary>The number of days since 1 January of the year 1.</summary>
    public int DayNumber => _dayNumber;

    /// <summary>The date that lies a number of days after 1 January of the year 1.</summary>
    public static DateOnly FromDayNumber(int dayNumber) => new(dayNumber);

    /// <summary>The date of a <see cref="DateTime"/>.</summary>
    public static DateOnly FromDateTime(DateTime dateTime) => new((int)(dateTime.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The date a number of days later.</summary>
    public DateOnly AddDays(int value) => new(_dayNumber + value);

    /// <inheritdoc/>
    public int CompareTo(DateOnly other) => _dayNumber.CompareTo(other._dayNumber);

    /// <inheritdoc/>
    public int CompareTo(object obj) => obj switch
    {
        null => 1,
        DateOnly other => CompareTo(other),
        _ => throw new ArgumentException("A date is compared with a date only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(DateOnly other) => _dayNumber == other._dayNumber;

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is DateOnly other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _dayNumber;

    /// <summary>The date as <c>2018-12-22</c>.</summary>
    public override string ToString() => ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date in a format of <see cref="DateTime"/>.</summary>
    public string ToString(string format, IFormatProvider provider) => ToDateTime().ToString(format, provider);

    /// <summary>Whether two dates are the same.</summary>
    public static bool operator ==(DateOnly left, DateOnly right) => left.Equals(right);

    /// <summary>Whether two dates differ.</summary>
    public static bool operator !=(DateOnly left, DateOnly right) => !left.Equals(right);

    /// <summary>Whether the first date is earlier.</summary>
    public static bool operator <(DateOnly left, DateOnly right) => left._dayNumber < right._dayNumber;

    /// <summary>Whether the first date is earlier or the same.</summary>
    public static bool operator <=(DateOnly left, DateOnly right) => left._dayNumber <= right._dayNumber;

    /// <summary>Whether the first date is later.</summary>
    public static bool operator >(DateOnly left, DateOnly right) => left._dayNumber > right._dayNumber;

    /// <summary>Whether the first date is later or the same.</summary>
    public static bool operator >=(DateOnly left, DateOnly right) => left._dayNumber >= right._dayNumber;

    private DateTime ToDateTime() => new(_dayNumber * TimeSpan.TicksPerDay);
}
#endif
