using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Reading;

public sealed class UnexplainedCommentTests
{
    [Fact]
    public void It_says_where_the_reason_belongs() => RuleCase.Of("RK9010").Reports(
        DraftText.EnglishPreamble("*Noting* it; <!-- resolutionkit-disable-line RK4001, RK7001[||] -->"),
        "This comment does not say why RK4001, RK7001 may be silenced: write the reason after a colon, as in “RK7001: quoted from the Charter”.",
        Severity.Warning);

    [Theory]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001[||]: -->")]
    [InlineData("<!-- resolutionkit-disable citations[||] -->")]
    [InlineData("<!-- resolutionkit-disable-file RK4001[||] -->")]
    public void A_colon_is_no_reason(string comment) => RuleCase.Of("RK9010").Finds(DraftText.EnglishPreamble(comment + "\n*Noting* it,"));

    [Theory]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001: quoted -->")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001：引自《宪章》 -->")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001 - quoted -->")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001 quoted from the Charter -->")]
    [InlineData("<!-- resolutionkit-enable RK4001 -->")]
    [InlineData("<!-- resolutionkit-disable-next-line -->")]
    [InlineData("<!-- resolutionkit is a word -->")]
    public void A_reason_in_any_spelling_is_one_and_an_end_needs_none(string comment) => RuleCase.Of("RK9010").IsSilent(DraftText.EnglishPreamble(comment + "\n*Noting* it,"));
}
