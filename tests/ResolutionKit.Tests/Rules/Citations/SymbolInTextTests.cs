using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class SymbolInTextTests
{
    [Theory]
    [InlineData("*Recalling* its resolution [|A/RES/64/25|] of 2 December 2009,", "*Recalling* its resolution 64/25 of 2 December 2009,")]
    [InlineData("*Recalling* Security Council resolution [|S/RES/1373(2001)|],", "*Recalling* Security Council resolution 1373 (2001),")]
    [InlineData("*Recalling* its resolution [|A/RES/217(III)A|] of 10 December 1948,", "*Recalling* its resolution 217 A (III) of 10 December 1948,")]
    [InlineData("*Recalling* Human Rights Council resolution [|A/HRC/RES/16/21|],", "*Recalling* Human Rights Council resolution 16/21,")]
    public void A_symbol_gives_way_to_the_number(string marked, string mended) =>
        RuleCase.Of("RK1015").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Theory]
    [InlineData("回顾其 2010 年 12 月 8 日 [|A/RES/65/41|] 号决议，", "回顾其 2010 年 12 月 8 日 第 65/41 号决议，")]
    [InlineData("回顾安全理事会第 [|S/RES/1373(2001)|] 号决议，", "回顾安全理事会第 1373(2001) 号决议，")]
    public void Chinese_sets_it_between_its_words(string marked, string mended) =>
        RuleCase.Of("RK1015").Fixes(DraftText.ChinesePreamble(marked), DraftText.ChinesePreamble(mended), isSafe: true);

    [Fact]
    public void Where_the_number_would_be_another_organs_there_is_no_fix() =>
        RuleCase.Of("RK1015").Finds(DraftText.EnglishPreamble("*Recalling* resolution [|A/HRC/RES/48/7|],")).Single().Fixes.Should().BeEmpty();

    [Theory]
    [InlineData("*Noting* document A/RES/64/25,")]
    [InlineData("*Recalling* its resolution 64/25 (A/RES/64/25),")]
    [InlineData("*Recalling* the letter entitled “Implementation of resolution A/RES/64/25”,")]
    public void Documents_brackets_and_quotations_are_left_alone(string text) => RuleCase.Of("RK1015").IsSilent(DraftText.EnglishPreamble(text));
}
