using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class ReportSessionTests
{
    [Theory]
    [InlineData("resolution: A/RES/77/37\nreport: [|A/76/380|]\n", "The text is of session 77, but A/76/380 is of session 76.")]
    public void What_does_not_agree_is_reported(string keys, string message) =>
        RuleCase.Of("RK6003").Reports(keys + "operative:\n  - Decides to act.\n", message);

    [Theory]
    [InlineData("resolution: A/RES/77/37\nreport: A/77/380\n")]
    [InlineData("resolution: A/RES/377(V)\nreport: A/1456\n")]
    public void What_agrees_is_not(string keys) =>
        RuleCase.Of("RK6003").IsSilent(keys + "operative:\n  - Decides to act.\n");
}
