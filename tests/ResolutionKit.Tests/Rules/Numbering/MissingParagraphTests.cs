using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class MissingParagraphTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph [|4|] above.", "The present resolution has no paragraph 4.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraphs 1, 2 and [|5|] of the present resolution.", "The present resolution has no paragraph 5.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph [|2 (c)|] above.", "The present resolution has no paragraph 2 (c).")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraphs 2 (a) and [|(d)|] above.", "The present resolution has no paragraph 2 (d).")]
    public void A_reference_to_a_paragraph_that_is_missing_is_reported(string text, string message) =>
        RuleCase.Of("RK3003").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("回顾该报告，\n\n1. 欢迎该报告；\n\n2. 决定根据本决议第 [|4|] 段采取行动。", "The present resolution has no paragraph 4.")]
    [InlineData("回顾该报告，\n\n1. 欢迎该报告；\n\n2. 决定根据上文第 1 和第 [|3|] 段采取行动。", "The present resolution has no paragraph 3.")]
    [InlineData("回顾该报告，\n\n1. 欢迎该报告；\n\n2. 决定根据上文第 [|1(a)|]段采取行动。", "The present resolution has no paragraph 1 (a).")]
    public void In_Chinese_likewise(string text, string message) =>
        RuleCase.Of("RK3003").Reports(DraftText.Chinese(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph 11 (j) of Security Council resolution 1244 (1999).")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to read “as stated in paragraph 9 above” in the report.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph 9 of the annex, and subparagraph (f) above.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraphs 1 and 2 (b) above.")]
    public void Paragraphs_of_other_texts_and_quoted_ones_are_left_alone(string text) =>
        RuleCase.Of("RK3003").IsSilent(DraftText.English(text));
}
