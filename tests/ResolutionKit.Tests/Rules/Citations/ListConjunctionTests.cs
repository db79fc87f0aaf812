using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class ListConjunctionTests
{
    [Fact]
    public void Conjunction_and_comma_change_places() => RuleCase.Of("RK1017").Fixes(
        DraftText.EnglishPreamble("*Recalling* its resolutions 71/28 of 5 December 2016 [|and|] 73/27 of 5 December 2018, 73/266 of 22 December 2018,"),
        DraftText.EnglishPreamble("*Recalling* its resolutions 71/28 of 5 December 2016, 73/27 of 5 December 2018 and 73/266 of 22 December 2018,"),
        isSafe: false);

    [Fact]
    public void A_list_of_73_266_has_its_conjunction_too_early()
    {
        var found = new DraftValidator([RuleCatalog.Find("RK1017")!]).Validate(Draft.Load(Repository.Seed("A-RES-73-266.zh.txt"))).Should().ContainSingle().Subject;
        found.Message.Should().Be("“和” belongs before the last member of the list, 71/28, with “、” here.");
        found.Position!.Value.Line.Should().Be(46);
    }

    [Theory]
    [InlineData("*Recalling* its resolutions 74/28 and 74/29 of 12 December 2019, 75/240 of 31 December 2020 and 76/19 of 6 December 2021,")]
    [InlineData("*Recalling* its resolutions 54/196 and 55/186, 55/213 of 20 December 2000,")]
    [InlineData("*Recalling* its resolutions 71/28 of 5 December 2016 and 73/27 of 5 December 2018, on information security, 73/266 of 22 December 2018,")]
    [InlineData("*Recalling* its resolutions 71/28 and 73/27, and 73/266,")]
    public void Members_that_share_a_date_and_lists_of_another_make_are_left_alone(string text) => RuleCase.Of("RK1017").IsSilent(DraftText.EnglishPreamble(text));
}
