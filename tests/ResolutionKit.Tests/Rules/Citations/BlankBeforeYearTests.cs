using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class BlankBeforeYearTests
{
    [Theory]
    [InlineData("*Recalling* Security Council resolution [|1373(2001)|],", "*Recalling* Security Council resolution 1373\u00A0(2001),")]
    [InlineData("*Recalling* its resolution [|2625(XXV)|] of 24 October 1970,", "*Recalling* its resolution 2625\u00A0(XXV) of 24 October 1970,")]
    public void A_blank_is_put_in(string marked, string mended) =>
        RuleCase.Of("RK1018").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Fact]
    public void Chinese_has_none() => RuleCase.Of("RK1018").Fixes(
        DraftText.ChinesePreamble("回顾安全理事会第 [|1373 (2001)|] 号决议，"), DraftText.ChinesePreamble("回顾安全理事会第 1373(2001) 号决议，"), isSafe: true);

    [Theory]
    [InlineData("*Recalling* Security Council resolution 1373\u00A0(2001),")]
    [InlineData("*Noting* document S/RES/1373(2001),")]
    public void No_break_blanks_and_symbols_are_right(string text) => RuleCase.Of("RK1018").IsSilent(DraftText.EnglishPreamble(text));
}
