using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class RepeatedNumberTests
{
    [Theory]
    [InlineData("*Recalling* its resolutions 71/28 of 5 December 2016 and [|71/28|] of 5 December 2016,", "Resolution 71/28 is cited twice in this list; strike one out, or write the number that was meant.")]
    [InlineData("*Recalling* its resolutions 74/28, 74/29 and [|74/28|] of 12 December 2019,", "Resolution 74/28 is cited twice in this list; strike one out, or write the number that was meant.")]
    public void A_number_that_stands_twice_in_a_list_is_reported(string text, string message) =>
        RuleCase.Of("RK1007").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Recalling* its resolutions 43/78 G and 43/78 H of 7 December 1988,")]
    [InlineData("*Recalling* its resolutions 71/28 and 73/266, and welcoming the work done since under its resolution 71/28,")]
    public void Letters_and_other_lists_are_not(string text) =>
        RuleCase.Of("RK1007").IsSilent(DraftText.EnglishPreamble(text));
}
