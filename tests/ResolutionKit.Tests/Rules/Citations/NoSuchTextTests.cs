using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class NoSuchTextTests
{
    [Theory]
    [InlineData("*Recalling* its resolution [|99/27|] of 5 December 2018,")]
    [InlineData("*Recalling* its decision [|73/900|],")]
    [InlineData("*Recalling* its resolution [|43/78 X|] of 7 December 1988,")]
    [InlineData("*Recalling* its resolution [|3379 (XXIX)|] of 10 November 1975,")]
    [InlineData("*Recalling* its resolution [|53/00|] of 4 December 1998,")]
    [InlineData("*Recalling* its resolutions 53/70 of 4 December 1998 and [|04/49|] of 1 December 1999,")]
    public void A_number_that_no_text_has_is_reported(string text)
    {
        var found = RuleCase.Of("RK1003").Finds(DraftText.EnglishPreamble(text));
        found.Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
        found[0].Message.Should().EndWith(".");
    }

    [Theory]
    [InlineData("*Recalling* its resolution 43/78 H of 7 December 1988,")]
    [InlineData("*Recalling* its resolution 3379 (XXX) of 10 November 1975,")]
    [InlineData("*Recalling* Security Council resolution 1373 (2000),")]
    [InlineData("*Recalling* the ratio of 3/04 and the meeting of 09/11,")]
    public void A_number_in_range_or_the_matter_of_another_rule_is_not(string text) =>
        RuleCase.Of("RK1003").IsSilent(DraftText.EnglishPreamble(text));
}
