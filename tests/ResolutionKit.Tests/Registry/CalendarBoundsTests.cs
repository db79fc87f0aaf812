using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

public sealed class CalendarBoundsTests
{
    [Theory]
    [InlineData("73/266", null, "2018-09-18", "2019-09-17", "session 73 ran from 18 September 2018 to 17 September 2019")]
    [InlineData("2625 (XXV)", null, "1970-09-15", "1971-09-21", "session XXV ran from 15 September 1970 to 21 September 1971")]
    [InlineData("S-10/2", null, "1978-05-23", "1978-07-01", "session S-10 ran from 23 May 1978 to 1 July 1978")]
    [InlineData("ES-7/5", null, "1980-07-22", "1982-09-25", "session ES-7 ran from 22 July 1980 to 25 September 1982")]
    [InlineData("ES-11/9", null, "2022-02-28", null, "session ES-11 has been open since 28 February 2022")]
    [InlineData("81/5", null, "2026-09-01", "2027-10-07", "session 81 is expected to run from 8 September 2026 to 7 September 2027")]
    [InlineData("S-33/1", null, "2021-06-02", null, "not adopted before 2 June 2021")]
    [InlineData("12/1", Organ.HumanRightsCouncil, "2009-09-14", "2009-10-02", "session 12 of the Human Rights Council ran from 14 September 2009 to 2 October 2009")]
    [InlineData("S-16/1", Organ.HumanRightsCouncil, "2006-06-19", null, "not adopted before 19 June 2006")]
    [InlineData("1373 (2001)", null, "2001-01-01", "2001-12-31", "adopted between 1 January 2001 and 31 December 2001")]
    [InlineData("1373 (2000)", null, "2001-01-01", "2001-12-31", "adopted between 1 January 2001 and 31 December 2001")]
    [InlineData("2815 (2026)", null, "2026-01-01", "2026-12-31", "adopted between 1 January 2026 and 31 December 2026")]
    [InlineData("2006/23", null, "2005-07-01", "2007-12-31", "adopted between 1 July 2005 and 31 December 2007")]
    [InlineData("2008 (LX)", null, "1946-01-23", "1978-02-28", "adopted between 23 January 1946 and 28 February 1978")]
    [InlineData("2005/80", Organ.CommissionOnHumanRights, "2005-01-01", "2005-12-31", "adopted between 1 January 2005 and 31 December 2005")]
    public void The_session_or_year_bounds_the_date(string number, Organ? organ, string earliest, string? latest, string ground)
    {
        var answer = ResolutionRegistry.Empty.Find(ResolutionNumber.Parse(number, organ));

        answer.Date.Should().BeNull();
        answer.Earliest.Should().Be(Day(earliest));
        answer.Latest.Should().Be(latest is null ? null : Day(latest));
        answer.Explain().Should().Be(ground);
        answer.SupportsError.Should().BeTrue();
    }

    [Theory]
    [InlineData("2009-12-02", "63/25", false, "the sixty-third session closed in September 2009")]
    [InlineData("2009-12-02", "64/25", true, "the sixty-fourth session was open")]
    [InlineData("2018-09-18", "72/300", true, "on the day of an opening both sessions are possible")]
    [InlineData("2018-09-18", "73/1", true, "on the day of an opening both sessions are possible")]
    [InlineData("2018-09-19", "72/300", false, "the seventy-third session had opened the day before")]
    [InlineData("2018-09-17", "73/1", false, "the seventy-third session opened the day after")]
    [InlineData("1976-05-14", "2008 (LX)", true, "the sixtieth session of the Economic and Social Council met in 1976")]
    [InlineData("2024-09-18", "ES-10/24", true, "the tenth emergency special session is still open")]
    [InlineData("1996-01-01", "ES-10/24", false, "the tenth emergency special session opened in 1997")]
    public void A_date_is_possible_within_the_bounds_only(string date, string number, bool possible, string because) =>
        (ResolutionRegistry.Empty.Find(ResolutionNumber.Parse(number)).Contradicts(Day(date)) is null).Should().Be(possible, because);

    [Fact]
    public void Of_other_bodies_nothing_is_known() =>
        ResolutionRegistry.Default.Find(ResolutionNumber.Parse("1/1", Organ.Other)).Ground.Should().Be(Ground.Unknown);

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");
}
