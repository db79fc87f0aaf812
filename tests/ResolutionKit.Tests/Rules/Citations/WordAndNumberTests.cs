using ResolutionKit.Rules;
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
    [InlineData("*Recalling* Human Rights Council decision [|16/21|] of 25 March 2011,", "16/21 is the number of a resolution, not of a decision.")]
    [InlineData("*Recalling* Human Rights Council resolution [|6/102|] of 27 September 2007,", "6/102 is the number of a decision, not of a resolution.")]
    [InlineData("*Recalling* Economic and Social Council resolution [|2006/222|],", "2006/222 is the number of a decision, not of a resolution.")]
    [InlineData("*Recalling* Economic and Social Council decision [|2006/23|],", "2006/23 is the number of a resolution, not of a decision.")]
    [InlineData("*Recalling* its decision [|58/318|] of 13 September 2004,", "58/318 is the number of a resolution, not of a decision.")]
    [InlineData("*Recalling* its decision [|ES-10/2|] of 25 April 1997,", "ES-10/2 is the number of a resolution, not of a decision.")]
    public void Where_a_range_is_usage_it_is_a_warning(string text, string message) =>
        RuleCase.Of("RK1005").Reports(DraftText.EnglishPreamble(text), message, Severity.Warning);

    [Theory]
    [InlineData("*Recalling* its resolution 78/333,")]
    [InlineData("*Recalling* Economic and Social Council decision 1982/112,")]
    [InlineData("*Recalling* Human Rights Council decision 6/102 and its resolution 16/21,")]
    [InlineData("*Recalling* its resolution ES-10/2 of 25 April 1997,")]
    [InlineData("*Recalling* its decision 31/308,")]
    [InlineData("*Recalling* its decision 72/512 of 4 December 2017,")]
    public void Between_three_and_four_hundred_it_may_be_either(string text) =>
        RuleCase.Of("RK1005").IsSilent(DraftText.EnglishPreamble(text));
}
