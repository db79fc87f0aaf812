using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class HanBlankTests
{
    [Fact]
    public void The_message_names_the_characters() =>
        RuleCase.Of("RK7007").Reports(DraftText.ChinesePreamble("欢迎政府[| |]专家组的报告，"), "A blank stands between “府” and “专”; Chinese writes them together.");

    [Fact]
    public void The_blank_is_deleted_on_request() =>
        RuleCase.Of("RK7007").Fixes(DraftText.ChinesePreamble("欢迎政府[|  |]专家组的报告，"), DraftText.ChinesePreamble("欢迎政府专家组的报告，"), isSafe: false);

    [Theory]
    [InlineData("欢迎联 合 国的报告，")]
    [InlineData("欢迎政府\n专家组的报告，")]
    [InlineData("第一条 总则，")]
    public void Letter_spacing_wraps_and_headings_are_left_alone(string text) => RuleCase.Of("RK7007").IsSilent(DraftText.ChinesePreamble(text));
}
