using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class SecurityCouncilYearTests
{
    [Theory]
    [InlineData("*Recalling* Security Council resolution 1373 ([|2000|]) of 28 September 2001,", "Security Council resolution 1373 is of 2001, not of 2000.")]
    [InlineData("*Recalling* Security Council resolutions 1325 (2000) and 2231 ([|2016|]),", "Security Council resolution 2231 is of 2015, not of 2016.")]
    public void A_year_that_is_not_the_numbers_is_reported(string text, string message) =>
        RuleCase.Of("RK1004").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Recalling* Security Council resolution 1373 ([|2000|]),", "*Recalling* Security Council resolution 1373 (2001),")]
    public void The_fix_writes_the_right_year(string marked, string mended) =>
        RuleCase.Of("RK1004").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: false);

    [Theory]
    [InlineData("*Recalling* Security Council resolution 1373 (2001) of 28 September 2001,")]
    [InlineData("*Recalling* Security Council resolution 2336 (2016) of 31 December 2016,")]
    public void A_year_that_agrees_is_not(string text) =>
        RuleCase.Of("RK1004").IsSilent(DraftText.EnglishPreamble(text));
}
