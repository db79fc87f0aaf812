using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class YearsOfNameTests
{
    [Fact]
    public void The_seed_has_the_years_of_its_working_group_on_both_sides()
    {
        var found = new DraftValidator([RuleCatalog.Find("RK5023")!]).Validate(Draft.Load(Repository.Seed("A-RES-77-37.zh.txt"))).Should().ContainSingle().Subject;

        found.Message.Should().Be("“不限成员名额工作组 2021-2025 年” has its years before the name elsewhere in this text; write “2021-2025 年不限成员名额工作组”.");
        found.Position!.Value.Line.Should().Be(185);
    }

    [Fact]
    public void The_years_are_put_before_the_name_on_request() => RuleCase.Of("RK5023").Fixes(
        DraftText.ChinesePreamble("回顾 2021-2025 年灯塔安全问题特设工作组的设立，\n\n欢迎[|特设工作组 2021-2025 年|]第一次报告，"),
        DraftText.ChinesePreamble("回顾 2021-2025 年灯塔安全问题特设工作组的设立，\n\n欢迎2021-2025 年特设工作组第一次报告，"),
        isSafe: false);

    [Theory]
    [InlineData("回顾 2021-2025 年灯塔安全问题特设工作组的设立，\n\n欢迎特设工作组 2021 年报告，")]
    [InlineData("回顾 2021-2025 年灯塔安全问题特设工作组的设立，\n\n欢迎特设工作组 2026-2030 年计划，")]
    [InlineData("回顾 2021-2025 年灯塔安全问题特设工作组的设立，\n\n欢迎特设委员会 2021-2025 年计划，")]
    [InlineData("回顾 2021-2025 年灯塔安全问题特设工作组的设立，\n\n欢迎会员国在 2021-2025 年特设工作组的工作，")]
    [InlineData("欢迎特设工作组 2021-2025 年第一次报告，")]
    public void Other_years_and_other_names_are_left_alone(string text) => RuleCase.Of("RK5023").IsSilent(DraftText.ChinesePreamble(text));
}
