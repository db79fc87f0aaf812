using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class SubparagraphMarkerTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States:\n\n   (a) To act;\n\n   [|(c)|] To report;\n\n2. *Decides* to remain seized of the matter.", "This sub-paragraph is marked (c); (b) is due.")]
    public void A_letter_out_of_sequence_is_reported(string text, string message) =>
        RuleCase.Of("RK3002").Reports(DraftText.English(text), message);

    [Fact]
    public void A_list_in_the_markers_of_another_level_is_one_finding()
    {
        const string Marked = "1. *Calls upon* States:\n\n   [|(i)|] To act;\n\n   (ii) To report;\n\n   (iii) To cooperate;\n\n2. *Decides* to remain seized of the matter.";
        const string Mended = "1. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n   (c) To cooperate;\n\n2. *Decides* to remain seized of the matter.";

        RuleCase.Of("RK3002").Reports(DraftText.English(Marked), "This sub-paragraph is marked (i); (a) is due.");
        RuleCase.Of("RK3002").Fixes(DraftText.English(Marked), DraftText.English(Mended), isSafe: false);
        RuleCase.Of("RK3002").IsSilent(DraftText.English(Mended));
    }

    [Fact]
    public void A_list_that_mixes_markers_is_not_in_sequence() =>
        RuleCase.Of("RK3002").Reports(
            DraftText.English("1. *Calls upon* States:\n\n   (a) To act;\n\n   [|(ii)|] To report;\n\n2. *Decides* to remain seized of the matter."),
            "This sub-paragraph is marked (ii); (b) is due.");

    [Fact]
    public void In_an_official_text_a_list_in_the_markers_of_another_level_is_no_finding() =>
        RuleCase.Of("RK3002").IsSilent(
            "A/RES/99/7\n\nThe General Assembly,\n\nRecalling the report,\n\n1. Calls upon States:\n\n(i) To act;\n\n(ii) To report;\n\n2. Decides to remain seized of the matter.\n",
            ResolutionKit.Drafts.DraftForm.OfficialText);

    [Fact]
    public void The_fix_marks_those_that_follow_too() =>
        RuleCase.Of("RK3002").Fixes(
            DraftText.English("1. *Calls upon* States:\n\n   (a) To act;\n\n   [|(c)|] To report;\n\n   (d) To cooperate;\n\n2. *Decides* to remain seized of the matter."),
            DraftText.English("1. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n   (c) To cooperate;\n\n2. *Decides* to remain seized of the matter."),
            isSafe: false);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To act;\n\n   (c) To act;\n\n   (d) To act;\n\n   (e) To act;\n\n   (f) To act;\n\n   (g) To act;\n\n   (h) To act;\n\n   (i) To act;\n\n   (j) To act;\n\n2. *Decides* to remain seized of the matter.")]
    public void The_letter_i_follows_h(string text) =>
        RuleCase.Of("RK3002").IsSilent(DraftText.English(text));
}
