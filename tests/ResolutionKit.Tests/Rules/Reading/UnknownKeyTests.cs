using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Reading;

public sealed class UnknownKeyTests
{
    [Theory]
    [InlineData("resolution: A/C.1/81/L.1\n[|sesion|]: 81\noperative:\n  - Decides to act.\n")]
    public void The_reader_reports_it(string text) =>
        RuleCase.Of("RK9003").Finds(text).Should().ContainSingle().Which.Message.Should().MatchRegex("[.?]$");

    [Theory]
    [InlineData("resolution: A/C.1/81/L.1\noperative:\n  - Decides to act.\n")]
    public void A_sound_draft_is_not_reported(string text) =>
        RuleCase.Of("RK9003").IsSilent(text);
}
