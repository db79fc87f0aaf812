using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Reading;

public sealed class UnsupportedMarkupTests
{
    [Theory]
    [InlineData("---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n*Recalling* [|[it](https://undocs.org)|],\n\n*Decides* to act.\n")]
    public void The_reader_reports_it(string text) =>
        RuleCase.Of("RK9007").Finds(text).Should().ContainSingle().Which.Message.Should().EndWith(".");

    [Theory]
    [InlineData("resolution: A/C.1/81/L.1\noperative:\n  - Decides to act.\n")]
    public void A_sound_draft_is_not_reported(string text) =>
        RuleCase.Of("RK9007").IsSilent(text);
}
