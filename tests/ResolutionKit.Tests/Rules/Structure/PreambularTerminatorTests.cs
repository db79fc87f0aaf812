using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Structure;

public sealed class PreambularTerminatorTests
{
    [Theory]
    [InlineData("*Recalling* the report[|;|]", "This preambular paragraph ends with a semicolon (;); it should end with a comma (,).")]
    [InlineData("*Recalling* the report[|.|]", "This preambular paragraph ends with a full stop (.); it should end with a comma (,).")]
    [InlineData("*Recalling* the report[|，|]", "This preambular paragraph ends with a full-width comma (，); it should end with a comma (,).")]
    [InlineData("*Recalling* the report[||]\n\n*Recalling* it again,", "This preambular paragraph ends without a punctuation mark; it should end with a comma (,).")]
    public void Another_mark_than_the_comma_is_reported(string text, string message) =>
        RuleCase.Of("RK4001").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("回顾该报告[|,|]", "This preambular paragraph ends with a half-width comma (,); it should end with a comma (，).")]
    [InlineData("回顾该报告[|、|]", "This preambular paragraph ends with an enumeration comma (、); it should end with a comma (，).")]
    public void In_Chinese_the_comma_is_full_width(string text, string message) =>
        RuleCase.Of("RK4001").Reports(DraftText.ChinesePreamble(text), message);

    [Theory]
    [InlineData("*Recalling* the report[|;|]", "*Recalling* the report,")]
    [InlineData("*Recalling* the report[|.|][^1]\n\n[^1]: A/70/174.", "*Recalling* the report,[^1]\n\n[^1]: A/70/174.")]
    public void Another_mark_is_replaced_without_asking(string marked, string mended) =>
        RuleCase.Of("RK4001").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Theory]
    [InlineData("*Rappelant* le rapport [|;|]", "*Rappelant* le rapport,")]
    [InlineData("*Rappelant* le rapport\u00A0[|;|]", "*Rappelant* le rapport,")]
    [InlineData("*Rappelant* le rapport[|.|]", "*Rappelant* le rapport,")]
    public void In_French_the_blank_before_the_mark_goes_with_it(string marked, string mended) =>
        RuleCase.Of("RK4001").Fixes(DraftText.In("fr", marked + "\n\n1. X."), DraftText.In("fr", mended + "\n\n1. X."), isSafe: true);

    [Theory]
    [InlineData("*Recalling* the report[||]\n\n*Recalling* it again,", "*Recalling* the report,\n\n*Recalling* it again,")]
    public void A_missing_mark_is_added_on_request(string marked, string mended) =>
        RuleCase.Of("RK4001").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: false);

    [Theory]
    [InlineData("*Recalling* the report,[^1]\n\n[^1]: A/70/174.")]
    [InlineData("*Recalling* the item entitled “Security,”")]
    [InlineData("*Recalling* what it asked: is that so?")]
    public void What_may_follow_the_comma_does_not_disturb(string text) =>
        RuleCase.Of("RK4001").IsSilent(DraftText.EnglishPreamble(text));
}
