using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class MeetingDateTests
{
    private static string Draft(string date, string meeting) =>
        $"---\nresolution: A/RES/73/266\nadopted: {date}\nmeeting: {meeting}\n---\n\nThe General Assembly,\n\n1. X.\n";

    [Theory]
    [InlineData("2018-12-22", "[|45|]", "The 45th meeting was not held on 22 December 2018.", Severity.Error)]
    [InlineData("2018-12-03", "[|65|]", "The 65th meeting was not held on 3 December 2018.", Severity.Error)]
    public void A_meeting_that_was_not_held_on_the_date_is_reported(string date, string meeting, string message, Severity severity)
    {
        RuleCase.Of("RK6008").Reports(Draft(date, meeting), message);
        RuleCase.Of("RK6008").Finds(Draft(date, meeting))[0].Severity.Should().Be(severity);
    }

    [Theory]
    [InlineData("2018-12-22", "65")]
    [InlineData("2018-12-23", "65")]
    [InlineData("2018-12-22", "66")]
    public void A_meeting_that_may_have_been_held_on_the_date_is_not(string date, string meeting) => RuleCase.Of("RK6008").IsSilent(Draft(date, meeting));

    [Fact]
    public void The_ground_is_named() =>
        RuleCase.Of("RK6008").Finds(Draft("2018-12-22", "[|45|]"))[0].Notes[0].Should().Contain("5 December 2018");
}
