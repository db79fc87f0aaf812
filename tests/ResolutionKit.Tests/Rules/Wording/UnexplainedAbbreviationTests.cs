using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class UnexplainedAbbreviationTests
{
    [Theory]
    [InlineData("*Noting* the [|OSZE|] and the OSZE again,")]
    [InlineData("*Noting* the [|NGO|]s of the region,")]
    public void The_first_use_is_reported(string text) =>
        RuleCase.Of("RK5014").Finds(DraftText.EnglishPreamble(text)).Should().ContainSingle().Which.Fixes.Should().BeEmpty();

    [Theory]
    [InlineData("*Noting* non-governmental organizations (NGOs), and NGOs,")]
    [InlineData("*Noting* the OSZE (Open Systems Zone of Europe),")]
    [InlineData("*Noting* Chapter XIV, resolution 43/78 H, document A/AC.1/OSZE and GALAXIA SYSTEM,")]
    [InlineData("*Noting* UNESCO, COVID-19 and HIV/AIDS,")]
    public void What_is_introduced_or_known_is_left_alone(string text) => RuleCase.Of("RK5014").IsSilent(DraftText.EnglishPreamble(text));

    [Fact]
    public void A_short_form_is_found_in_A_RES_77_37()
    {
        var found = new DraftValidator([RuleCatalog.Find("RK5014")!]).Validate(Draft.Load(Repository.Seed("A-RES-77-37.zh.txt")));
        found.Select(finding => (finding.Position!.Value.Line, finding.Message)).Should().Equal((147, "“信通技术” is used without an introduction; write “信息和通信技术” as elsewhere in this text."));
    }
}
