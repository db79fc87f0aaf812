using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

public sealed class NumberLimitsTests
{
    [Theory]
    [InlineData("3379 (XXIX)", "The numbers of session XXIX of the General Assembly are 3203 to 3361; 3379 is of session XXX.")]
    [InlineData("4000 (XXX)", "The numbers of session XXX of the General Assembly are 3363 to 3541.")]
    [InlineData("3363 (S-VII)", "The one number of session S-VII of the General Assembly is 3362; 3363 is of session XXX.")]
    [InlineData("1514 (XVI)", "The numbers of session XVI of the General Assembly are 1623 to 1747; 1514 is of session XV.")]
    [InlineData("2000 (XXV)", "The numbers of session XXV of the General Assembly are 2620 to 2750; 2000 is of session XIX.")]
    [InlineData("77/951", "No session of this kind has numbered its resolutions or decisions as high as 951.")]
    [InlineData("ES-7/200", "No session of this kind has numbered its resolutions or decisions as high as 200.")]
    [InlineData("2900 (2010)", "The numbers of the Security Council for 2010 are 1908 to 1966.")]
    [InlineData("2820 (2025)", "The numbers of the Security Council for 2025 are 2768 to 2811.")]
    [InlineData("5000 (2026)", "The Security Council had reached number 2811 at the end of 2025 and adopts fewer than 100 resolutions a year.")]
    [InlineData("73/266 B", "73/266 is recorded as one text, without letters.")]
    [InlineData("43/78 Z", "The last letter recorded of 43/78 is M.")]
    public void There_is_no_such_resolution(string number, string reason)
    {
        var answer = Find(number);

        answer.Impossible.Should().Be(reason);
        answer.SupportsError.Should().BeTrue();
        answer.NotYetHeld.Should().BeFalse();
        answer.Date.Should().BeNull();
    }

    [Theory]
    [InlineData("82/1", "Session 82 of the General Assembly does not open before September 2027.")]
    [InlineData("173/266", "Session 173 of the General Assembly does not open before September 2118.")]
    [InlineData("S-82/1", "Session S-82 of the General Assembly has not been held: the newest is S-32.")]
    [InlineData("ES-21/1", "Session ES-21 of the General Assembly has not been held: the newest is ES-11.")]
    [InlineData("2900 (2030)", "The Security Council has not met in 2030.")]
    [InlineData("2035/1", "The Economic and Social Council has not met in 2035.")]
    public void There_is_no_such_resolution_yet(string number, string reason)
    {
        var answer = Find(number);

        answer.Impossible.Should().Be(reason);
        answer.NotYetHeld.Should().BeTrue();
        answer.SupportsError.Should().BeTrue();
        answer.Earliest.Should().NotBeNull("a text of that time or later is not wrong");
    }

    [Theory]
    [InlineData("95/1", "Session 95 of the Human Rights Council does not open before May 2037.")]
    [InlineData("12/201", "No session of this kind has numbered its resolutions or decisions as high as 201.")]
    public void There_is_no_such_resolution_of_the_Human_Rights_Council(string number, string reason) =>
        ResolutionRegistry.Default.Find(ResolutionNumber.Parse(number, Organ.HumanRightsCouncil)).Impossible.Should().Be(reason);

    [Theory]
    [InlineData("1994 (XVIII)")]
    [InlineData("2812 (2025)")]
    public void Next_to_a_bound_that_is_not_sure_no_error_is_supported(string number)
    {
        var answer = Find(number);

        answer.Impossible.Should().NotBeNull();
        answer.SupportsError.Should().BeFalse();
    }

    [Fact]
    public void A_number_recorded_of_another_session_is_surely_not_of_this_one()
    {
        // Both bounds between the fourth and the fifth session are not sure, but 376 (V) is recorded.
        var answer = ResolutionRegistry.Default.With([new RegistryEntry(ResolutionNumber.Parse("376 (V)"), AdoptedTextKind.Resolution, new DateOnly(1950, 10, 7))])
            .Find(ResolutionNumber.Parse("376 (IV)"));

        answer.Impossible.Should().EndWith("376 is of session V.");
        answer.SupportsError.Should().BeTrue();
    }

    [Theory]
    [InlineData("81/5")]
    [InlineData("77/399")]
    [InlineData("77/512")]
    [InlineData("S-33/1")]
    [InlineData("ES-11/9")]
    [InlineData("ES-12/1")]
    [InlineData("2815 (2026)")]
    [InlineData("2950 (2027)")]
    [InlineData("1373 (2000)")]
    [InlineData("2006/23")]
    [InlineData("2026/12")]
    [InlineData("2008 (LX)")]
    [InlineData("43/78 N")]
    [InlineData("55/5 F")]
    public void There_may_be_such_a_resolution(string number) => Find(number).Impossible.Should().BeNull();

    [Theory]
    [InlineData("61/1")]
    [InlineData("63/30")]
    [InlineData("S-40/1")]
    public void There_may_be_such_a_resolution_of_the_Human_Rights_Council(string number) =>
        ResolutionRegistry.Default.Find(ResolutionNumber.Parse(number, Organ.HumanRightsCouncil)).Impossible.Should().BeNull();

    [Fact]
    public void A_resolution_cited_with_the_number_of_a_decision_is_left_to_the_rule_for_that() =>
        ResolutionRegistry.Default.Find(ResolutionNumber.Parse("72/512"), AdoptedTextKind.Resolution).Impossible.Should().BeNull();

    private static RegistryAnswer Find(string number) => ResolutionRegistry.Default.Find(ResolutionNumber.Parse(number));
}
