using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Reading;

public sealed class UselessCommentTests
{
    private const string Head = "---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n";
    private const string Tail = "*Welcoming* the report,\n\n1. *Decides* to act;\n\n2. *Requests* a report.\n";

    [Fact]
    public void It_names_the_rule() => RuleCase.Of("RK9009").Reports(
        Head + "<!-- resolutionkit-disable-next-line [|RK4001|]: quoted -->\n" + Tail,
        "RK4001 finds nothing where this comment would silence it; take RK4001 out of the comment.",
        Severity.Warning);

    [Theory]
    [InlineData("<!-- resolutionkit-disable-next-line [|RK4001|]: quoted -->\n", "")]
    [InlineData("<!-- resolutionkit-disable-next-line [|RK4001|], [|rk1001|]: quoted -->\n\n", "\n")]
    [InlineData("*Noting* it; <!-- resolutionkit-disable-line RK4001, [|RK1001|]: quoted -->\n\n", "*Noting* it; <!-- resolutionkit-disable-line RK4001: quoted -->\n\n")]
    [InlineData("*Noting* it; <!-- resolutionkit-disable-line [|citations|],RK4001, [|RK1002|]: quoted -->\n\n", "*Noting* it; <!-- resolutionkit-disable-line RK4001, RK1002: quoted -->\n\n")]
    [InlineData("*Noting* it, <!-- resolutionkit-disable-line [|RK4001|]: quoted -->\n\n", "*Noting* it,\n\n")]
    [InlineData("<!-- resolutionkit-disable [|RK4001|]: quoted -->\n\n*Noting* it,\n\n<!-- resolutionkit-enable RK4001 -->\n\n", "\n*Noting* it,\n\n\n")]
    [InlineData("<!-- resolutionkit-disable RK4001, [|RK1001|]: quoted -->\n\n*Noting* it;\n\n<!-- resolutionkit-enable RK1001, RK4001 -->\n\n", "<!-- resolutionkit-disable RK4001: quoted -->\n\n*Noting* it;\n\n<!-- resolutionkit-enable RK4001 -->\n\n")]
    public void What_does_nothing_is_taken_out(string marked, string mended)
    {
        RuleCase.Of("RK9009").Fixes(Head + marked + Tail, Head + mended + Tail, isSafe: true);
        DraftValidator.Default.Validate(Draft.Parse(Head + mended + Tail)).Select(found => found.Rule.Id).Should().NotContain("RK9011");
    }

    [Fact]
    public void A_comment_of_YAML_goes_with_its_line() => RuleCase.Of("RK9009").Fixes(
        "resolution: A/C.1/81/L.1\noperative:\n  # resolutionkit-disable-next-line [|RK4002|]: as it was tabled\n  - Decides to act.\n",
        "resolution: A/C.1/81/L.1\noperative:\n  - Decides to act.\n",
        isSafe: true);

    [Fact]
    public void Of_a_rule_that_is_off_nobody_knows_what_it_would_find()
    {
        var draft = Draft.Parse(Head + "<!-- resolutionkit-disable-next-line RK4001, structure: quoted -->\n" + Tail);
        var settings = new RuleSettings { Rules = RuleSettings.Default.Rules.Add("RK4001", RuleLevel.Off) };
        new DraftValidator(settings: settings).Validate(draft).Should().BeEmpty();
        new DraftValidator(RuleCatalog.All.RemoveAll(rule => rule.Descriptor.Family == RuleFamily.Structure)).Validate(draft).Should().BeEmpty();
    }
}
