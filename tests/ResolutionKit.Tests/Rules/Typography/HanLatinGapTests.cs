using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class HanLatinGapTests
{
    [Fact]
    public void A_slip_is_told_at_its_place() =>
        RuleCase.Of("RK7006").Reports(
            DraftText.ChinesePreamble("回顾 2010 年、2013 年、2015 年和 2021[||]年的建议，"),
            "No blank stands between a digit and 年 here, unlike at the 3 other places; put one.");

    [Fact]
    public void A_mixed_text_is_told_once_and_mended_everywhere()
    {
        RuleCase.Of("RK7006").Reports(
            DraftText.ChinesePreamble("回顾 2010年、2013年、2015年和 2021[| |]年、2022 年的建议，"),
            "Between a digit and 年 a blank stands 2 times and is missing 3 times; delete all of them.");
        RuleCase.Of("RK7006").Fixes(
            DraftText.ChinesePreamble("回顾 2010年、2013年、2015年和 2021[| |]年、2022 年的建议，"),
            DraftText.ChinesePreamble("回顾 2010年、2013年、2015年和 2021年、2022年的建议，"),
            isSafe: true);
    }

    [Theory]
    [InlineData("回顾 1998年 12月 4日第 53/70号和 1999年 12月 1日第 54/49号决议，")]
    [InlineData("回顾 2010 年、2013 年和 2015\n年的建议，")]
    public void Each_sort_of_boundary_is_judged_by_itself(string text) => RuleCase.Of("RK7006").IsSilent(DraftText.ChinesePreamble(text));
}
