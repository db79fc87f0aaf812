using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class ClosingDateTests
{
    [Theory]
    [InlineData("resolution: A/RES/77/37\nadopted: 2022-12-07\nclosing-date: [|2022-12-17|]\n", "The closing line gives 17 December 2022, the adoption line 7 December 2022.")]
    public void What_does_not_agree_is_reported(string keys, string message) =>
        RuleCase.Of("RK6006").Reports(keys + "operative:\n  - Decides to act.\n", message);

    [Theory]
    [InlineData("resolution: A/RES/77/37\nadopted: 2022-12-07\nclosing-date: 2022-12-07\n")]
    [InlineData("resolution: A/RES/77/37\nadopted: 2022-12-07\n")]
    public void What_agrees_is_not(string keys) =>
        RuleCase.Of("RK6006").IsSilent(keys + "operative:\n  - Decides to act.\n");
}
