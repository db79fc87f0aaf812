using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class UnknownOpeningTests
{
    [Fact]
    public void The_first_word_is_reported() => RuleCase.Of("RK5008").Reports(
        DraftText.English("1. [|Cyberspace|] is a common good."), "“Cyberspace” is not known to open an operative paragraph; a verb in the present tense is usual.");

    [Theory]
    [InlineData("1. *Calls upon* States:\n\n   (a) Never to do harm;\n\n   (b) Always to help.")]
    [InlineData("“Member States” being defined elsewhere,\n\n1. *Decides* to meet.")]
    public void Sub_paragraphs_and_quotations_open_as_they_like(string text) => RuleCase.Of("RK5008").IsSilent(DraftText.English(text));
}
