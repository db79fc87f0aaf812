using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>How a language writes dates.</summary>
/// <remarks>
/// A form has <c>{d}</c> for the day, <c>{M}</c> for the month's name, <c>{m}</c> for its number and <c>{y}</c> for the year;
/// all else stands for itself, a blank for any blanks or none, and brackets enclose what may be missing: <c>{d} {M} {y}[ года]</c>.
/// </remarks>
internal sealed record DatePattern
{
    /// <summary>The forms in which dates are read; the first is the one in which they are written.</summary>
    public required ImmutableArray<string> Forms { get; init; }

    /// <summary>The form without its year, which lists give once: <em>of 3 July, and … of 23 July 1970</em>.</summary>
    public required string FormWithoutYear { get; init; }

    /// <summary>The names of the months, twelve; none, where the forms use numbers.</summary>
    public ImmutableArray<string> Months { get; init; } = [];

    /// <summary>Other spellings of the names.</summary>
    public ImmutableArray<(string Name, int Month)> OtherMonths { get; init; } = [];

    /// <summary>How the first of the month is written, where it is not a plain 1: <c>1er</c>.</summary>
    public string FirstDay { get; init; } = "1";

    /// <summary>What may follow the digits of a day: <c>er</c>, <c>th</c>.</summary>
    public ImmutableArray<string> DayEndings { get; init; } = [];

    /// <summary>The numerals in which dates may be written out; null where they are not.</summary>
    public Numerals? Numerals { get; init; }

    /// <summary>Whether dates may begin with the name of the month.</summary>
    public bool BeginsWithMonth { get; init; }

    /// <summary>Whether the name of a month begins with a letter.</summary>
    public bool IsMonthInitial(char letter)
    {
        foreach (var month in Months)
        {
            if (month[0] == letter)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a date that begins at a place in a text.</summary>
    /// <returns>Whether there is one, possibly without a year, and possibly not in the calendar.</returns>
    public bool TryRead(ReadOnlySpan<char> text, int start, [NotNullWhen(true)] out DateMark? mark)
    {
        if (TryReadFull(text, start, isCompact: false, out mark))
        {
            return true;
        }

        var partial = new DateReading(this, text, start);
        var found = partial.Match(FormWithoutYear);
        mark = found ? partial.ToMark() : null;
        return found;
    }

    /// <summary>Reads a date with its year that begins at a place in a text without blanks.</summary>
    public bool TryReadCompact(ReadOnlySpan<char> text, int start, [NotNullWhen(true)] out DateMark? mark) => TryReadFull(text, start, isCompact: true, out mark);

    private bool TryReadFull(ReadOnlySpan<char> text, int start, bool isCompact, [NotNullWhen(true)] out DateMark? mark)
    {
        foreach (var form in Forms)
        {
            var reading = new DateReading(this, text, start) { IsCompact = isCompact };
            if (reading.Match(form))
            {
                mark = reading.ToMark();
                return true;
            }
        }

        mark = null;
        return false;
    }

    /// <summary>Writes a date with the blanks of a sample.</summary>
    public string Write(DateOnly date, string like)
    {
        foreach (var form in Forms)
        {
            var blanks = new List<string?>();
            var reading = new DateReading(this, like.AsSpan(), 0, blanks);
            if (reading.Match(form) && reading.Position == like.Length)
            {
                return DateWriter.Write(this, form, date, blanks);
            }
        }

        return DateWriter.Write(this, Forms[0], date, null);
    }
}

/// <summary>A date found in a text.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Year">The year; 0 where the text leaves it out.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
internal sealed record DateMark(TextSpan Span, int Year, int Month, int Day)
{
    /// <summary>The date, if the calendar has it.</summary>
    public DateOnly? Date => IsoDate.TryCreate(Year, Month, Day, out var date) ? date : null;
}
