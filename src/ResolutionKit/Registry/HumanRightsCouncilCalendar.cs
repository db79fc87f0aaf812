using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>How long sessions of the Human Rights Council last, and when those to come will be held.</summary>
internal static class HumanRightsCouncilCalendar
{
    /// <summary>The day on which the Council first met.</summary>
    public static readonly DateOnly FirstMeeting = new(2006, 6, 19);

    /// <summary>Sets the last day of each session: its closing, or, where that is not sure, the opening of the next.</summary>
    public static SessionPeriod[] Complete(SessionPeriod[] periods)
    {
        for (var i = 0; i < periods.Length; i++)
        {
            var period = periods[i];
            var next = i + 1 < periods.Length ? periods[i + 1].Opened : period.Closed?.AddDays(60);
            periods[i] = period with { LastDay = period.Confidence == Confidence.High ? period.Closed : next };
        }

        return periods;
    }

    /// <summary>A session after those of the table: since 2007 three a year, in February or March, June, and September.</summary>
    /// <remarks>The days are bounds: not before the first of the month in which one of the three has ever opened, nor after the year.</remarks>
    public static SessionPeriod Expect(Session session)
    {
        var year = Math.Min(2007 + ((session.Number - 4) / 3), 9000);
        var month = ((session.Number - 4) % 3) switch { 0 => 2, 1 => 5, _ => 9 };
        return new SessionPeriod(session, Organ.HumanRightsCouncil, new DateOnly(year, month, 1))
        {
            LastDay = new DateOnly(year, 12, 31),
            Confidence = Confidence.Low,
            IsExpected = true,
        };
    }
}
