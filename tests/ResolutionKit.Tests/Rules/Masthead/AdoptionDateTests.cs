using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class AdoptionDateTests
{
    [Theory]
    [InlineData("resolution: A/RES/73/266\nissued: 2018-12-20\nadopted: [|2018-12-22|]\n", "The text cannot have been adopted on 22 December 2018: it was issued on 20 December 2018.")]
    [InlineData("resolution: A/RES/77/37\nadopted: [|2021-12-07|]\n", "The text cannot have been adopted on 7 December 2021: session 77 opened on 13 September 2022.")]
    public void What_does_not_agree_is_reported(string keys, string message) =>
        RuleCase.Of("RK6005").Reports(keys + "operative:\n  - Decides to act.\n", message);

    [Theory]
    [InlineData("resolution: A/RES/73/266\nissued: 2019-01-02\nadopted: 2018-12-22\n")]
    [InlineData("resolution: A/RES/77/337\nadopted: 2023-09-05\n")]
    [InlineData("resolution: S/RES/1373(2001)\nadopted: 2001-09-28\n")]
    public void What_agrees_is_not(string keys) =>
        RuleCase.Of("RK6005").IsSilent(keys + "operative:\n  - Decides to act.\n");
}
