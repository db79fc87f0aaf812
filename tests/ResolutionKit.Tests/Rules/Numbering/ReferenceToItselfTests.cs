using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class ReferenceToItselfTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph [|3|] above.", "This is paragraph 3: it refers to itself; name the paragraph that is meant.")]
    public void A_paragraph_that_names_itself_is_reported(string text, string message) =>
        RuleCase.Of("RK3004").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph 2 above.")]
    public void A_neighbour_is_not(string text) =>
        RuleCase.Of("RK3004").IsSilent(DraftText.English(text));
}
