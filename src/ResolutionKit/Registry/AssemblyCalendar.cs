using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>How long sessions of the General Assembly last, and when those to come will open.</summary>
internal static class AssemblyCalendar
{
    /// <summary>Regular session <c>n</c> opens in the year 1945 + <c>n</c>, without exception.</summary>
    public const int YearBeforeFirst = 1945;

    /// <summary>The first session whose opening follows the rule of the second week.</summary>
    private const int FirstOfSecondWeek = 78;

    /// <summary>The first session whose opening follows the rule of the third week (resolution 57/301).</summary>
    public const int FirstOfThirdWeek = 58;

    /// <summary>Sets the last day of each session, and marks the newest as expected where its opening is not sure.</summary>
    public static SessionPeriod[] Complete(SessionPeriod[] periods)
    {
        for (var i = 0; i < periods.Length; i++)
        {
            var period = periods[i];
            var expected = period.Confidence == Confidence.Low;
            periods[i] = period.Session.Kind == SessionKind.Regular
                ? period with { IsExpected = expected, LastDay = NextOpening(periods, i) }
                : period with { LastDay = period.Closed?.AddDays(1) };
        }

        return periods;
    }

    /// <summary>A session after those of the table. The bounds are wide: the rule for the opening has been changed before.</summary>
    public static SessionPeriod? Expect(Session session)
    {
        var year = YearBeforeFirst + session.Number;
        return year > 9000 ? null : new SessionPeriod(session, Organ.GeneralAssembly, Opening(session.Number))
        {
            LastDay = Opening(session.Number + 1),
            Confidence = Confidence.Low,
            IsExpected = true,
        };
    }

    /// <summary>The session expected to be held on a day after those of the table.</summary>
    public static SessionPeriod? ExpectAt(DateOnly date)
    {
        var number = date.Year - YearBeforeFirst;
        return Expect(new Session(date < Opening(number) ? number - 1 : number));
    }

    /// <summary>The opening by rule, for sessions from the fifty-eighth.</summary>
    /// <remarks>
    /// Resolution 57/301: the Tuesday of the third week of September, counting from the first week that has a working day;
    /// since the seventy-eighth session, of the second week.
    /// </remarks>
    public static DateOnly Opening(int session)
    {
        var first = new DateOnly(YearBeforeFirst + session, 9, 1);

        // Day 0 of the era was a Monday. Weeks run from Monday; one that has only a Saturday and Sunday in September has no working day.
        var weekday = first.DayNumber % 7;
        var monday = first.AddDays(weekday < 5 ? -weekday : 7 - weekday);
        return monday.AddDays(session >= FirstOfSecondWeek ? 8 : 15);
    }

    private static DateOnly NextOpening(SessionPeriod[] periods, int index) =>
        index + 1 < periods.Length && periods[index + 1].Session.Kind == SessionKind.Regular
            ? periods[index + 1].Opened
            : Opening(periods[index].Session.Number + 1);
}
