using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class NumberAndSymbolTests
{
    [Theory]
    [InlineData("resolution: A/RES/77/37\ntitle-number: [|77/73|]\n", "The number before the title is 77/73, but A/RES/77/37 is the symbol of 77/37.")]
    public void What_does_not_agree_is_reported(string keys, string message) =>
        RuleCase.Of("RK6002").Reports(keys + "operative:\n  - Decides to act.\n", message);

    [Theory]
    [InlineData("resolution: A/RES/77/37\ntitle-number: 77/37\n")]
    [InlineData("resolution: A/RES/50/28\ntitle-number: 50/28 A\n")]
    [InlineData("resolution: A/C.1/77/L.73\ntitle-number: 77/37\n")]
    public void What_agrees_is_not(string keys) =>
        RuleCase.Of("RK6002").IsSilent(keys + "operative:\n  - Decides to act.\n");
}
