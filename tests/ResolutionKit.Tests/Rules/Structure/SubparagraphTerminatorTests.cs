using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Structure;

public sealed class SubparagraphTerminatorTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States[|,|]\n\n   (a) To act;\n\n   (b) To report;\n\n2. *Decides* to act.", "The text before the sub-paragraphs ends with a comma (,); it should end with a colon (:).")]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States:\n\n   (a) To act[|,|]\n\n   (b) To report;\n\n2. *Decides* to act.", "This sub-paragraph ends with a comma (,); it should end with a semicolon (;).")]
    public void A_sub_paragraph_or_what_introduces_it_is_reported(string text, string message) =>
        RuleCase.Of("RK4003").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Calls upon* States:\n\n   (a) To act; and\n\n   (b) To report;\n\n2. *Decides* to act.")]
    public void A_conjunction_may_follow_the_mark(string text) =>
        RuleCase.Of("RK4003").IsSilent(DraftText.English(text));
}
