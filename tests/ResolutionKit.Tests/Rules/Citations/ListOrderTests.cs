using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class ListOrderTests
{
    [Theory]
    [InlineData("*Recalling* its resolutions 73/266 of 22 December 2018 and [|71/28|] of 5 December 2016,", "Resolution 71/28 of 5 December 2016 stands after 73/266 of 22 December 2018; lists go by date.")]
    public void A_dated_list_that_goes_back_is_reported(string text, string message) =>
        RuleCase.Of("RK1008").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Recalling* its resolutions 74/28 and 74/29 of 12 December 2019,")]
    [InlineData("*Recalling* its resolutions 73/266 of 22 December 2018 and 77/37 of 7 December 2012,")]
    public void Equal_dates_and_wrong_ones_are_not(string text) =>
        RuleCase.Of("RK1008").IsSilent(DraftText.EnglishPreamble(text));
}
