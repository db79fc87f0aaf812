using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

public sealed class NeighbourInferenceTests
{
    /// <summary>A session as no real one was: a set with a late letter, a set voted on in one day, a gap between two days.</summary>
    private static readonly ResolutionRegistry Registry = ResolutionRegistry.Empty.With(
    [
        Fact("50/10", 1), Fact("50/14", 1),
        Fact("50/20 A", 4), Fact("50/20 C", 4), Fact("50/20 D", 90),
        Fact("50/22", 4),
        Fact("50/30 B", 6), Fact("50/30 E", 6),
        Fact("50/40", 9), Fact("50/41", 9, Confidence.Low), Fact("50/42", 9, Confidence.Disputed), Fact("50/50", 9),
        Fact("50/60 A", 10), Fact("50/61", 10),
    ]);

    [Theory]
    [InlineData("50/12", 1, "between 50/10 and 50/14, both of 2 November 1995")]
    [InlineData("50/20 B", 4, "between 50/20 A and 50/20 C, both of 5 November 1995")]
    [InlineData("50/21", 4, "between 50/20 A and 50/22, both of 5 November 1995")]
    [InlineData("50/30 C", 6, "between 50/30 B and 50/30 E, both of 7 November 1995")]
    [InlineData("50/41", 9, "between 50/40 and 50/50, both of 10 November 1995")]
    [InlineData("50/42", 9, "between 50/40 and 50/50, both of 10 November 1995")]
    public void A_number_between_two_of_one_date_has_that_date(string number, int day, string ground)
    {
        var answer = Find(number);

        answer.Ground.Should().Be(Ground.Neighbours);
        answer.Date.Should().Be(Day(day));
        answer.Confidence.Should().Be(Confidence.High);
        answer.Explain().Should().Be(ground);
    }

    [Theory]
    [InlineData("50/16", 1, 4, "between 50/14 of 2 November 1995 and 50/20 A of 5 November 1995")]
    [InlineData("50/25", 4, 9, "between 50/22 of 5 November 1995 and 50/40 of 10 November 1995")]
    [InlineData("50/30 A", 4, 6, "between 50/22 of 5 November 1995 and 50/30 B of 7 November 1995")]
    [InlineData("50/55", 9, 10, "between 50/50 of 10 November 1995 and 50/60 A of 11 November 1995")]
    public void A_number_between_two_of_different_dates_lies_between_them(string number, int from, int to, string ground)
    {
        var answer = Find(number);

        answer.Ground.Should().Be(Ground.Between);
        answer.Date.Should().BeNull();
        answer.Earliest.Should().Be(Day(from));
        answer.Latest.Should().Be(Day(to));
        answer.Confidence.Should().Be(Confidence.Medium);
        answer.Explain().Should().Be(ground);
    }

    [Fact]
    public void Before_the_first_recorded_number_the_session_is_the_other_bound()
    {
        var answer = Find("50/3");

        answer.Earliest.Should().Be(new DateOnly(1995, 9, 19));
        answer.Latest.Should().Be(Day(1));
        answer.Explain().Should().Be("before 50/10 of 2 November 1995 and not earlier than 19 September 1995");
    }

    [Fact]
    public void After_the_last_recorded_number_the_session_is_the_other_bound()
    {
        var answer = Find("50/70");

        answer.Earliest.Should().Be(Day(10));
        answer.Latest.Should().Be(new DateOnly(1996, 9, 17));
        answer.Explain().Should().Be("after 50/61 of 11 November 1995 and not later than 17 September 1996");
    }

    [Fact]
    public void The_last_letter_of_a_set_may_be_of_a_resumed_session()
    {
        var answer = Find("50/60 B");

        answer.Date.Should().Be(Day(10), "it is likely");
        answer.SupportsError.Should().BeFalse("it is not sure");
        answer.Contradicts(Day(120)).Should().Be(Confidence.Low);
        answer.Contradicts(Day(9)).Should().Be(Confidence.Medium, "it cannot be earlier than the letter before");
    }

    [Fact]
    public void A_late_letter_says_nothing_of_the_numbers_after_it() => Find("50/21").Date.Should().Be(Day(4));

    [Theory]
    [InlineData("395 (V)", "the fifth session did not number by date")]
    [InlineData("120 (II)", "the second session did not number by date")]
    public void Where_numbers_do_not_follow_dates_none_is_concluded(string number, string because)
    {
        var parsed = ResolutionNumber.Parse(number);
        var below = ResolutionNumber.OfSession(parsed.Session, parsed.Serial - 1);
        var above = ResolutionNumber.OfSession(parsed.Session, parsed.Serial + 1);
        var from = SessionCalendar.Find(parsed.Session)!.Opened;
        var registry = ResolutionRegistry.Empty.With(
        [
            new RegistryEntry(below, AdoptedTextKind.Resolution, from.AddDays(3)),
            new RegistryEntry(above, AdoptedTextKind.Resolution, from.AddDays(5)),
        ]);

        registry.Find(parsed).Ground.Should().Be(Ground.Session, because);
    }

    [Fact]
    public void Decisions_tell_nothing_of_one_another() =>
        ResolutionRegistry.Default.Find(ResolutionNumber.Parse("72/520")).Ground.Should().Be(Ground.Session);

    private static RegistryAnswer Find(string number) => Registry.Find(ResolutionNumber.Parse(number));

    private static RegistryEntry Fact(string number, int day, Confidence confidence = Confidence.High) =>
        new(ResolutionNumber.Parse(number), AdoptedTextKind.Resolution, Day(day), confidence);

    private static DateOnly Day(int day) => new DateOnly(1995, 11, 1).AddDays(day);
}
