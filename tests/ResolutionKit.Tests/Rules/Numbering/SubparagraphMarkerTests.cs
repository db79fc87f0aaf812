using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class SubparagraphMarkerTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States:\n\n   (a) To act;\n\n   [|(c)|] To report;\n\n2. *Decides* to remain seized of the matter.", "This sub-paragraph is marked (c); (b) is due.")]
    public void A_letter_out_of_sequence_is_reported(string text, string message) =>
        RuleCase.Of("RK3002").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To act;\n\n   (c) To act;\n\n   (d) To act;\n\n   (e) To act;\n\n   (f) To act;\n\n   (g) To act;\n\n   (h) To act;\n\n   (i) To act;\n\n   (j) To act;\n\n2. *Decides* to remain seized of the matter.")]
    public void The_letter_i_follows_h(string text) =>
        RuleCase.Of("RK3002").IsSilent(DraftText.English(text));
}
