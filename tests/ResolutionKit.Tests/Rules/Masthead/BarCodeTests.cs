using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class BarCodeTests
{
    [Theory]
    [InlineData("resolution: A/RES/73/266\njob-number: 18-22650\nbar-code: [|1822560|]\n", "The bar code reads 1822560, but the job number is 18-22650.")]
    public void What_does_not_agree_is_reported(string keys, string message) =>
        RuleCase.Of("RK6007").Reports(keys + "operative:\n  - Decides to act.\n", message);

    [Theory]
    [InlineData("resolution: A/RES/73/266\njob-number: 18-22650\nbar-code: 1822650\n")]
    [InlineData("resolution: A/RES/73/266\nbar-code: 1822650\n")]
    public void What_agrees_is_not(string keys) =>
        RuleCase.Of("RK6007").IsSilent(keys + "operative:\n  - Decides to act.\n");
}
