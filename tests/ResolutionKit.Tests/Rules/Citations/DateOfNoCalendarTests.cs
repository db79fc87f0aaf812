using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class DateOfNoCalendarTests
{
    [Theory]
    [InlineData("*Recalling* its resolution 73/266 of [|32 December 2018|],", "Resolution 73/266 cannot be of “32 December 2018”: there is no such date; it was adopted on 22 December 2018.")]
    [InlineData("*Recalling* its resolution 77/37 of [|31 June 2022|],", "Resolution 77/37 cannot be of “31 June 2022”: there is no such date; it was adopted on 7 December 2022.")]
    public void A_date_that_does_not_exist_is_reported_with_the_right_one(string text, string message) =>
        RuleCase.Of("RK1009").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Recalling* its resolution 73/266 of [|32 December 2018|],", "*Recalling* its resolution 73/266 of 22 December 2018,")]
    public void The_fix_writes_the_right_date(string marked, string mended) =>
        RuleCase.Of("RK1009").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: false);

    [Theory]
    [InlineData("*Recalling* its resolution 58/1 of 29 February 2004,")]
    public void A_leap_day_is_not(string text) =>
        RuleCase.Of("RK1009").IsSilent(DraftText.EnglishPreamble(text));
}
