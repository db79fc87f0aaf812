using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

public sealed class SessionCalendarTests
{
    public static TheoryData<int> RegularSessions => [.. Enumerable.Range(1, 81)];

    public static TheoryData<int> SessionsByRule => [.. Enumerable.Range(AssemblyCalendar.FirstOfThirdWeek, 81 - AssemblyCalendar.FirstOfThirdWeek + 1)];

    [Theory]
    [MemberData(nameof(RegularSessions))]
    public void Session_n_opens_in_the_year_1945_plus_n_and_ends_when_the_next_opens(int number)
    {
        var period = SessionCalendar.Find(new Session(number))!;
        var next = SessionCalendar.Find(new Session(number + 1))!;

        period.Opened.Year.Should().Be(1945 + number);
        period.LastDay.Should().Be(next.Opened);
        (period.Closed is null || (period.Closed >= period.Opened && period.Closed <= next.Opened)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(SessionsByRule))]
    public void The_rule_for_the_opening_gives_the_recorded_days(int number) =>
        AssemblyCalendar.Opening(number).Should().Be(SessionCalendar.Find(new Session(number))!.Opened);

    [Theory]
    [InlineData("1", "1946-01-10", "1946-12-15")]
    [InlineData("6", "1951-11-06", "1952-02-05")]
    [InlineData("19", "1964-12-01", "1965-09-01")]
    [InlineData("56", "2001-09-12", "2002-09-09")]
    [InlineData("73", "2018-09-18", "2019-09-16")]
    [InlineData("S-6", "1974-04-09", "1974-05-02")]
    [InlineData("ES-7", "1980-07-22", "1982-09-24")]
    [InlineData("ES-10", "1997-04-24", null)]
    public void Sessions_of_the_General_Assembly_have_their_days(string session, string opened, string? closed)
    {
        var period = SessionCalendar.Find(Session.Parse(session))!;

        period.Opened.Should().Be(Day(opened));
        period.Closed.Should().Be(closed is null ? null : Day(closed));
        period.IsExpected.Should().BeFalse();
    }

    [Theory]
    [InlineData(1, "2006-06-19")]
    [InlineData(12, "2009-09-14")]
    [InlineData(55, "2024-02-26")]
    public void Sessions_of_the_Human_Rights_Council_have_their_days(int session, string opened) =>
        SessionCalendar.Find(new Session(session), Organ.HumanRightsCouncil)!.Opened.Should().Be(Day(opened));

    [Fact]
    public void The_Human_Rights_Council_meets_three_times_a_year_since_2007()
    {
        for (var number = 4; number <= SessionCalendar.Newest(Organ.HumanRightsCouncil)!.Session.Number; number++)
        {
            var period = SessionCalendar.Find(new Session(number), Organ.HumanRightsCouncil)!;
            period.Opened.Should().BeOnOrAfter(HumanRightsCouncilCalendar.Expect(new Session(number)).Opened);
            period.Opened.Year.Should().Be(HumanRightsCouncilCalendar.Expect(new Session(number)).Opened.Year);
        }
    }

    [Theory]
    [InlineData("81", "2026-09-08")]
    [InlineData("82", "2027-09-07")]
    [InlineData("83", "2028-09-05")]
    public void A_session_to_come_is_expected(string session, string opened)
    {
        var period = SessionCalendar.Find(Session.Parse(session))!;

        period.Opened.Should().Be(Day(opened));
        period.IsExpected.Should().BeTrue();
        period.Confidence.Should().Be(Confidence.Low);
    }

    [Fact]
    public void The_horizon_is_the_last_day_of_the_newest_session() =>
        SessionCalendar.Horizon.Should().Be(new DateOnly(2027, 9, 7));

    [Theory]
    [InlineData("2018-09-17", "72")]
    [InlineData("2018-09-18", "73")]
    [InlineData("1963-05-14", "17")]
    [InlineData("2026-11-22", "81")]
    [InlineData("2030-01-15", "84")]
    [InlineData("1945-10-24", null)]
    public void The_session_of_a_day(string date, string? session) =>
        SessionCalendar.SessionAt(Day(date))?.ToString().Should().Be(session);

    [Theory]
    [InlineData("2018-09-18", "ES-10 72 73")]
    [InlineData("1956-11-05", "10 ES-1 ES-2")]
    [InlineData("1978-04-21", "32 S-8")]
    [InlineData("2022-03-02", "ES-10 76 ES-11")]
    public void All_sessions_of_a_day_in_the_order_of_their_openings(string date, string sessions) =>
        string.Join(' ', SessionCalendar.FindAll(Day(date)).Select(period => period.Session)).Should().Be(sessions);

    [Fact]
    public void Between_two_sessions_of_the_Human_Rights_Council_there_is_none() =>
        SessionCalendar.SessionAt(new DateOnly(2009, 12, 1), Organ.HumanRightsCouncil).Should().BeNull();

    [Theory]
    [InlineData("S-60")]
    [InlineData("ES-60")]
    public void A_special_session_that_was_not_held_is_not_known(string session) => SessionCalendar.Find(Session.Parse(session)).Should().BeNull();

    [Fact]
    public void The_numbers_up_to_1976_run_from_1_to_3541_without_a_gap()
    {
        var next = 1;
        while (SessionCalendar.FindSessionOf(next) is { } range)
        {
            range.First.Should().Be(next);
            range.Should().Be(SessionCalendar.FindNumbers(range.Session));
            SessionCalendar.Find(range.Session).Should().NotBeNull();
            next = range.Last + 1;
        }

        next.Should().Be(3542);
    }

    [Theory]
    [InlineData("29", 3361, null)]
    [InlineData("29", 3362, Confidence.High)]
    [InlineData("18", 1993, null)]
    [InlineData("18", 1995, Confidence.Low)]
    [InlineData("18", 1996, Confidence.Medium)]
    [InlineData("18", 1879, Confidence.Low)]
    [InlineData("18", 1878, Confidence.Medium)]
    public void A_number_outside_a_range_is_excluded_as_surely_as_its_bounds_are_known(string session, int number, Confidence? sure) =>
        SessionCalendar.FindNumbers(Session.Parse(session))!.Excludes(number).Should().Be(sure);

    [Fact]
    public void No_range_is_known_for_sessions_that_begin_with_1() => SessionCalendar.FindNumbers(new Session(31)).Should().BeNull();

    [Theory]
    [InlineData(1, 1946)]
    [InlineData(1373, 2001)]
    [InlineData(2336, 2016)]
    [InlineData(2337, 2017)]
    [InlineData(2800, 2025)]
    [InlineData(2810, null)]
    [InlineData(2812, null)]
    public void The_year_of_a_Security_Council_number(int number, int? year) => SecurityCouncilYears.YearOf(number).Should().Be(year);

    [Fact]
    public void The_years_of_the_Security_Council_run_from_1946_without_a_gap()
    {
        var next = 1;
        for (var year = 1946; year <= SecurityCouncilYears.Newest.Year; year++)
        {
            var range = SecurityCouncilYears.Find(year)!;
            range.First.Should().Be(next);
            next = range.Last + 1;
        }

        SecurityCouncilYears.Find(1945).Should().BeNull();
        SecurityCouncilYears.Find(SecurityCouncilYears.Newest.Year + 1).Should().BeNull();
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");
}
