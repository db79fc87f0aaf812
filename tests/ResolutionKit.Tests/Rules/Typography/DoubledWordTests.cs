using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class DoubledWordTests
{
    [Fact]
    public void The_message_names_the_word() => RuleCase.Of("RK7012").Reports(DraftText.EnglishPreamble("*Noting* the [|the|] report,"), "“the” stands twice; delete one.");

    [Theory]
    [InlineData("*Noting* the [|the|] report,", "*Noting* the report,")]
    [InlineData("*Noting* the\n[|the|] report,", "*Noting* the report,")]
    [InlineData("The [|the|] report,", "The report,")]
    [InlineData("*Noting* the report [|report|],", "*Noting* the report,")]
    public void One_is_deleted_on_request(string marked, string mended) =>
        RuleCase.Of("RK7012").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: false);

    [Theory]
    [InlineData("en", "*Noting* that that had had to be, in Baden Baden and on the-the way, by-the, the,")]
    [InlineData("en", "*Noting* the[^1] the,\n\n[^1]: A/70/174.")]
    [InlineData("fr", "*Notant* que nous nous réunissons à la La Haye,")]
    [InlineData("zh", "注意到目的的实现和和平，")]
    public void What_may_stand_twice_is_left_alone(string language, string text) => RuleCase.Of("RK7012").IsSilent(DraftText.In(language, text));
}
