using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class SessionAndSymbolTests
{
    [Theory]
    [InlineData("resolution: A/RES/77/37\nsession: [|78|]\n", "The session stated is 78, but A/RES/77/37 is of session 77.")]
    [InlineData("resolution: A/C.1/77/L.73\nsession: [|73|]\n", "The session stated is 73, but A/C.1/77/L.73 is of session 77.")]
    public void What_does_not_agree_is_reported(string keys, string message) =>
        RuleCase.Of("RK6001").Reports(keys + "operative:\n  - Decides to act.\n", message);

    [Theory]
    [InlineData("resolution: A/RES/77/37\nsession: 77\n")]
    [InlineData("resolution: A/RES/ES-11/1\nsession: ES-11\n")]
    [InlineData("resolution: S/RES/1373(2001)\n")]
    public void What_agrees_is_not(string keys) =>
        RuleCase.Of("RK6001").IsSilent(keys + "operative:\n  - Decides to act.\n");
}
