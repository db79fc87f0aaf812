using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

public sealed class ResolutionRegistryTests
{
    private static readonly ResolutionRegistry Registry = ResolutionRegistry.Default;

    [Theory]
    [InlineData("73/266", "2018-12-22", "recorded: A/73/PV.65")]
    [InlineData("77/37", "2022-12-07", "recorded: A/77/PV.46")]
    [InlineData("60/251", "2006-03-15", "recorded: A/60/PV.72")]
    [InlineData("43/78 H", "1988-12-07", "recorded")]
    [InlineData("217 A (III)", "1948-12-10", "recorded: A/PV.183")]
    [InlineData("194 (III)", "1948-12-11", "recorded: A/PV.186")]
    [InlineData("377 A (V)", "1950-11-03", "recorded")]
    [InlineData("513 (VI)", "1952-01-26", "recorded: A/PV.365")]
    [InlineData("1514 (XV)", "1960-12-14", "recorded: A/PV.947")]
    [InlineData("3379 (XXX)", "1975-11-10", "recorded: A/PV.2400")]
    [InlineData("3200 (S-VI)", "1974-04-30", "recorded: A/PV.2228")]
    [InlineData("1474 (ES-IV)", "1960-09-20", "recorded: A/PV.863")]
    [InlineData("S-8/2", "1978-04-21", "recorded: A/S-8/PV.2")]
    [InlineData("ES-11/1", "2022-03-02", "recorded: A/ES-11/PV.5")]
    [InlineData("872 (1993)", "1993-10-05", "recorded: S/PV.3288")]
    [InlineData("1373 (2001)", "2001-09-28", "recorded: S/PV.4385")]
    [InlineData("2515 (2020)", "2020-03-30", "recorded: S/2020/246")]
    [InlineData("72/512", "2017-12-04", "recorded")]
    public void A_recorded_date_is_told_with_its_meeting(string number, string date, string ground)
    {
        var answer = Find(number);

        answer.Ground.Should().Be(Ground.Recorded);
        answer.Date.Should().Be(Day(date));
        answer.Earliest.Should().Be(Day(date));
        answer.Latest.Should().Be(Day(date));
        answer.Explain().Should().Be(ground);
        answer.SupportsError.Should().BeTrue();
        answer.Impossible.Should().BeNull();
    }

    [Fact]
    public void A_resolution_of_the_Human_Rights_Council_is_found_among_its_own()
    {
        var answer = Registry.Find(ResolutionNumber.Parse("12/1", Organ.HumanRightsCouncil));

        answer.Date.Should().Be(Day("2009-10-01"));
        answer.Ground.Should().Be(Ground.Recorded);
    }

    [Fact]
    public void A_date_outside_its_session_is_not_believed_and_the_neighbours_tell_it()
    {
        var answer = Registry.Find(ResolutionNumber.Parse("37/19", Organ.HumanRightsCouncil));

        answer.Date.Should().Be(Day("2018-03-23"));
        answer.Explain().Should().Be("between 37/18 and 37/20, both of 23 March 2018");
    }

    [Theory]
    [InlineData("43/78", "1988-12-07")]
    [InlineData("35/217", "1980-12-17")]
    [InlineData("33/116 C", "1979-01-29")]
    [InlineData("75/254 B", "2020-12-31")]
    [InlineData("421 D (V)", "1950-12-04")]
    public void A_set_or_text_is_of_the_one_date_of_its_recorded_parts(string number, string date)
    {
        var answer = Find(number);

        answer.Ground.Should().Be(Ground.Recorded);
        answer.Date.Should().Be(Day(date));
    }

    [Fact]
    public void A_set_whose_parts_are_of_several_dates_has_bounds_only()
    {
        var answer = Find("67/234");

        answer.Ground.Should().Be(Ground.Between);
        answer.Date.Should().BeNull();
        answer.Earliest.Should().Be(Day("2012-12-24"));
        answer.Latest.Should().Be(Day("2013-09-17"), "letters that are not recorded may be of any later day of the session");
        answer.Explain().Should().Be("67/234 A is of 24 December 2012 and 67/234 B of 2 April 2013");
    }

    [Theory]
    [InlineData("181 (II)", "recorded: A/PV.128")]
    [InlineData("31/154", "recorded: A/31/PV.105")]
    public void A_date_seen_once_is_confirmed_by_that_of_a_recorded_part(string number, string ground)
    {
        var answer = Find(number);

        answer.SupportsError.Should().BeTrue();
        answer.Explain().Should().Be(ground);
    }

    [Fact]
    public void A_date_seen_once_informs_and_its_neighbours_set_the_bounds()
    {
        var answer = Find("2625 (XXV)");

        answer.Date.Should().Be(Day("1970-10-24"));
        answer.SupportsError.Should().BeFalse();
        answer.Explain().Should().Be("recorded once, not confirmed");
        answer.Contradicts(Day("1970-10-24")).Should().BeNull();
        answer.Contradicts(Day("1970-10-25")).Should().Be(Confidence.Low);
        answer.Contradicts(Day("1971-10-24")).Should().Be(Confidence.Medium);
    }

    [Fact]
    public void A_disputed_date_supports_nothing()
    {
        var answer = Find("29 (1947)");

        answer.Date.Should().BeNull();
        answer.Year.Should().Be(1947);
        answer.Explain().Should().Be("between 28 (1947) of 6 August 1947 and 30 (1947) of 25 August 1947");
    }

    [Theory]
    [InlineData("72/512", AdoptedTextKind.Resolution)]
    [InlineData("73/266", AdoptedTextKind.Decision)]
    public void Nothing_recorded_of_the_other_kind_is_claimed(string number, AdoptedTextKind kind)
    {
        var answer = Registry.Find(ResolutionNumber.Parse(number), kind);

        answer.Date.Should().BeNull();
        answer.Meeting.Should().BeNull();
        answer.Impossible.Should().BeNull();
        answer.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("1373 (2000)", 2001)]
    [InlineData("1373 (2001)", 2001)]
    [InlineData("2767 (2024)", 2024)]
    [InlineData("2805 (2025)", 2025)]
    [InlineData("2336 (2017)", 2016)]
    public void The_year_of_a_Security_Council_number_is_told_whatever_year_is_stated(string number, int year)
    {
        var answer = Find(number);

        answer.Year.Should().Be(year);
        answer.Impossible.Should().BeNull();
    }

    [Theory]
    [InlineData("2811 (2025)")]
    [InlineData("2812 (2026)")]
    [InlineData("2850 (2026)")]
    public void Next_to_a_bound_that_is_not_sure_no_year_is_told(string number) => Find(number).Year.Should().BeNull();

    [Fact]
    public void A_Security_Council_number_without_its_year_is_found()
    {
        var answer = Registry.Find(ResolutionNumber.OfSecurityCouncil(1373, 0));

        answer.Date.Should().Be(Day("2001-09-28"));
    }

    [Fact]
    public void An_empty_registry_knows_the_calendar()
    {
        var answer = ResolutionRegistry.Empty.Find(ResolutionNumber.Parse("73/266"));

        answer.Ground.Should().Be(Ground.Session);
        answer.Explain().Should().Be("session 73 ran from 18 September 2018 to 17 September 2019");
    }

    [Fact]
    public void No_number_is_answered_with_nothing()
    {
        var answer = Registry.Find(default);

        answer.Ground.Should().Be(Ground.Unknown);
        answer.Explain().Should().Be("nothing is recorded");
        answer.SupportsError.Should().BeFalse();
        answer.Contradicts(Day("2018-12-22")).Should().BeNull();
    }

    [Fact]
    public void Facts_of_the_user_hold_before_those_of_the_library()
    {
        var mine = Registry.With([Entry("73/266", "2018-12-21")]);

        mine.Find(ResolutionNumber.Parse("73/266")).Date.Should().Be(Day("2018-12-21"));
        Registry.Find(ResolutionNumber.Parse("73/266")).Date.Should().Be(Day("2018-12-22"));
        mine.Find(ResolutionNumber.Parse("73/27")).Date.Should().Be(Day("2018-12-05"));
    }

    [Fact]
    public void Facts_of_the_user_are_neighbours_too()
    {
        var mine = ResolutionRegistry.Empty.With([Entry("81/10", "2026-11-24")]).With([Entry("81/14", "2026-11-24")]);
        var answer = mine.Find(ResolutionNumber.Parse("81/12"));

        answer.Date.Should().Be(Day("2026-11-24"));
        answer.Explain().Should().Be("between 81/10 and 81/14, both of 24 November 2026");
    }

    [Fact]
    public void Later_facts_of_the_user_hold_before_earlier_ones()
    {
        var mine = Registry.With([Entry("73/266", "2018-12-20")]).With([Entry("73/266", "2018-12-21")]);

        mine.Find(ResolutionNumber.Parse("73/266")).Date.Should().Be(Day("2018-12-21"));
    }

    [Fact]
    public void A_fact_of_the_user_settles_what_no_calendar_would_allow()
    {
        var mine = Registry.With([Entry("95/1", "2040-10-01")]);

        mine.Find(ResolutionNumber.Parse("95/1")).Impossible.Should().BeNull();
        mine.Find(ResolutionNumber.Parse("95/2")).NotYetHeld.Should().BeTrue();
    }

    private static RegistryEntry Entry(string number, string date) => new(ResolutionNumber.Parse(number), AdoptedTextKind.Resolution, Day(date));

    private static RegistryAnswer Find(string number) => Registry.Find(ResolutionNumber.Parse(number));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");
}
