using System.Globalization;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Registry;

/// <summary>What is known about a plenary meeting of the General Assembly, or a meeting of the Security Council: when it was held.</summary>
/// <remarks>
/// Meetings are known by the texts adopted at them; one between two of these was held between them. A meeting that runs past midnight
/// goes on under its number, so that the day after its date is never wrong.
/// </remarks>
public sealed record MeetingAnswer
{
    private readonly ImmutableArray<DateOnly> _dates;

    /// <summary>The organ.</summary>
    public required Organ Organ { get; init; }

    /// <summary>The session; the default value for the Security Council, which counts its meetings through.</summary>
    public Session Session { get; init; }

    /// <summary>The number of the meeting.</summary>
    public required int Number { get; init; }

    /// <summary>The dates on which texts were adopted at it, in order; more than one where it was suspended; none where none is recorded.</summary>
    public ImmutableArray<DateOnly> Dates
    {
        get => _dates.IsDefault ? [] : _dates;
        init => _dates = value;
    }

    /// <summary>The first date on which it can have been held; null where nothing is known.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last date on which it can have been held; null where nothing is known.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The nearest recorded meeting below; null where there is none.</summary>
    public int? Below { get; init; }

    /// <summary>The nearest recorded meeting above; null where there is none.</summary>
    public int? Above { get; init; }

    /// <summary>How sure it is that the meeting was not held on a date; null where nothing speaks against it.</summary>
    /// <remarks>A date that other meetings leave no room for is wrong; one that is only not the recorded date may be that of another part of the meeting.</remarks>
    /// <param name="date">The date that a text gives.</param>
    public Confidence? Contradicts(DateOnly date)
    {
        if (date < Earliest || date > Latest?.AddDays(1))
        {
            return Confidence.Medium;
        }

        return Dates.IsEmpty || (date >= Dates[0] && date <= Dates[Dates.Length - 1].AddDays(1)) ? null : Confidence.Low;
    }

    /// <summary>The ground in words: <c>texts were adopted at it on 22 December 2018</c>; <c>the 60th was held on 17 December 2018, the 65th on 22 December 2018</c>.</summary>
    public string Explain() => !Dates.IsEmpty
        ? "texts were adopted at it on " + string.Join(" and ", Dates.Select(IsoDate.FormatLong))
        : (Below, Above, Earliest, Latest) switch
        {
            ({ } below, { } above, { } from, { } to) => $"the {Ordinal(below)} was held on {IsoDate.FormatLong(from)}, the {Ordinal(above)} on {IsoDate.FormatLong(to)}",
            ({ } below, null, { } from, _) => $"the {Ordinal(below)} was held on {IsoDate.FormatLong(from)}",
            (null, { } above, _, { } to) => $"the {Ordinal(above)} was held on {IsoDate.FormatLong(to)}",
            _ => "nothing is recorded",
        };

    /// <summary>A number as it is counted: <c>46th</c>.</summary>
    internal static string Ordinal(int number)
    {
        var ending = number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
