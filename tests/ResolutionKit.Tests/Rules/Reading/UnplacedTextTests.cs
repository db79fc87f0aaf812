using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Reading;

public sealed class UnplacedTextTests
{
    [Theory]
    [InlineData("---\nresolution: A/C.1/81/L.1\n---\n\n[|By Friday.|]\n\nThe General Assembly,\n\n*Recalling* it,\n\n*Decides* to act.\n")]
    public void The_reader_reports_it(string text) =>
        RuleCase.Of("RK9005").Finds(text).Should().ContainSingle().Which.Message.Should().EndWith(".");

    [Theory]
    [InlineData("resolution: A/C.1/81/L.1\noperative:\n  - Decides to act.\n")]
    public void A_sound_draft_is_not_reported(string text) =>
        RuleCase.Of("RK9005").IsSilent(text);
}
