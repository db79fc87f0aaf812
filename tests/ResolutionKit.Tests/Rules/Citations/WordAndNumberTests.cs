using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class WordAndNumberTests
{
    [Theory]
    [InlineData("*Recalling* its resolution [|72/512|] of 4 December 2017,", "72/512 is the number of a decision, not of a resolution.")]
    [InlineData("*Recalling* its decision [|73/27|] of 5 December 2018,", "73/27 is the number of a resolution, not of a decision.")]
    [InlineData("*Reaffirming* Security Council decision [|1373 (2001)|] of 28 September 2001,", "1373 (2001) is the number of a resolution, not of a decision.")]
    [InlineData("*Recalling* its decision [|2625 (XXV)|] of 24 October 1970,", "2625 (XXV) is the number of a resolution, not of a decision.")]
    public void A_word_that_does_not_suit_the_number_is_reported(string text, string message) =>
        RuleCase.Of("RK1005").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Recalling* its resolution 78/333,")]
    [InlineData("*Recalling* its decision 31/308,")]
    [InlineData("*Recalling* its decision 72/512 of 4 December 2017,")]
    public void Between_three_and_four_hundred_it_may_be_either(string text) =>
        RuleCase.Of("RK1005").IsSilent(DraftText.EnglishPreamble(text));
}
