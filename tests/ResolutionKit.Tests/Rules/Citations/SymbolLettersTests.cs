using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class SymbolLettersTests
{
    [Theory]
    [InlineData("*Noting* document [|A/Res/77/37|],", "*Noting* document A/RES/77/37,")]
    [InlineData("*Noting* document [|A/77/380/ADD.1|],", "*Noting* document A/77/380/Add.1,")]
    [InlineData("*Noting* the report ([|a/70/174|]),", "*Noting* the report (A/70/174),")]
    public void Letters_are_put_right(string marked, string mended) =>
        RuleCase.Of("RK1019").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Theory]
    [InlineData("*Noting* the men and/or women, and the ratio of 1/2,")]
    [InlineData("*Noting* https://docs.un.org/en/a/res/77/37, www.un.org/a/70/174 and c/o 12/b,")]
    [InlineData("*Noting* the resolution GC(62)/RES/7 and document A/CONF.157/24,")]
    public void Addresses_and_other_slashes_are_left_alone(string text) => RuleCase.Of("RK1019").IsSilent(DraftText.EnglishPreamble(text));
}
