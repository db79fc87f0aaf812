using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class NameThatDriftsTests
{
    [Fact]
    public void Names_that_drift_are_found_in_A_RES_77_37()
    {
        var found = new DraftValidator([RuleCatalog.Find("RK5019")!]).Validate(Draft.Load(Repository.Seed("A-RES-77-37.zh.txt")));
        found.Select(finding => (finding.Position!.Value.Line, finding.Message)).Should().Equal(
            (165, "“从国际安全角度来看信息和电信领域的发展不限成员名额工作组” is written “从国际安全角度看信息和电信领域的发展不限成员名额工作组” elsewhere in this text."),
            (167, "“2021-2025 年信息和通信技术安全和使用问题不限成员名额工作组” is written “2021-2025 年信息和通信技术的安全和使用问题不限成员名额工作组” elsewhere in this text."));
    }

    [Fact]
    public void The_form_used_most_is_the_name() =>
        RuleCase.Of("RK5019").Fixes(
            DraftText.EnglishPreamble("*Recalling* the [|Open Convention for the Rights of Keepers|],\n\n*Noting* the Open Convention on the Rights of Keepers and the Open Convention on the Rights of Keepers again,"),
            DraftText.EnglishPreamble("*Recalling* the Open Convention on the Rights of Keepers,\n\n*Noting* the Open Convention on the Rights of Keepers and the Open Convention on the Rights of Keepers again,"),
            isSafe: false);

    [Theory]
    [InlineData("*Recalling* the Committee on Human Rights Treaties and the Committee on Human Rights Bodies,")]
    [InlineData("*Recalling* the Second Conference of Lighthouse Keepers and the Third Conference on Lighthouse Keepers,")]
    [InlineData("*Recalling* the General Assembly and the Security Council, and the General Assembly in its Security Council debate,")]
    public void Names_of_two_things_are_left_alone(string text) => RuleCase.Of("RK5019").IsSilent(DraftText.EnglishPreamble(text));
}
