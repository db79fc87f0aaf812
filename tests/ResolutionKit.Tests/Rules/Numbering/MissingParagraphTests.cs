using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class MissingParagraphTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph [|4|] above.", "The present resolution has no paragraph 4; name the paragraph that is meant.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraphs 1, 2 and [|5|] of the present resolution.", "The present resolution has no paragraph 5; name the paragraph that is meant.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph [|2 (c)|] above.", "The present resolution has no paragraph 2 (c); name the paragraph that is meant.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraphs 2 (a) and [|(d)|] above.", "The present resolution has no paragraph 2 (d); name the paragraph that is meant.")]
    public void A_reference_to_a_paragraph_that_is_missing_is_reported(string text, string message) =>
        RuleCase.Of("RK3003").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("回顾该报告，\n\n1. 欢迎该报告；\n\n2. 决定根据本决议第 [|4|] 段采取行动。", "The present resolution has no paragraph 4; name the paragraph that is meant.")]
    [InlineData("回顾该报告，\n\n1. 欢迎该报告；\n\n2. 决定根据上文第 1 和第 [|3|] 段采取行动。", "The present resolution has no paragraph 3; name the paragraph that is meant.")]
    [InlineData("回顾该报告，\n\n1. 欢迎该报告；\n\n2. 决定根据上文第 [|1(a)|]段采取行动。", "The present resolution has no paragraph 1 (a); name the paragraph that is meant.")]
    public void In_Chinese_likewise(string text, string message) =>
        RuleCase.Of("RK3003").Reports(DraftText.Chinese(text), message);

    [Theory]
    [InlineData("fr", "1. *Prend note* du rapport;\n\n2. *Prie* les États :\n\n   a) D’agir;\n\n   b) De faire rapport;\n\n3. *Décide* d’agir conformément aux paragraphes 2 b) et [|4|] ci-dessus.", "The present resolution has no paragraph 4; name the paragraph that is meant.")]
    [InlineData("fr", "1. *Prend note* du rapport;\n\n2. *Prie* les États :\n\n   a) D’agir;\n\n   b) De faire rapport;\n\n3. *Décide* d’agir conformément au paragraphe [|2 c)|] de la présente résolution.", "The present resolution has no paragraph 2 (c); name the paragraph that is meant.")]
    [InlineData("es", "1. *Toma nota* del informe;\n\n2. *Decide* actuar con arreglo al párrafo [|3|] de la presente resolución.", "The present resolution has no paragraph 3; name the paragraph that is meant.")]
    [InlineData("ru", "1. *принимает к сведению* доклад;\n\n2. *постановляет* действовать в соответствии с пунктами 1 и [|3|] выше.", "The present resolution has no paragraph 3; name the paragraph that is meant.")]
    [InlineData("ar", "1 - *تحيط علما* بالتقرير؛\n\n2 - *تقرر* أن تعمل وفقا للفقرة [|٣|] من هذا القرار.", "The present resolution has no paragraph 3; name the paragraph that is meant.")]
    public void In_the_other_languages_likewise(string language, string text, string message) =>
        RuleCase.Of("RK3003").Reports(DraftText.In(language, text), message);

    [Theory]
    [InlineData("fr", "1. *Prend note* du rapport;\n\n2. *Prie* les États :\n\n   a) D’agir;\n\n   b) De faire rapport;\n\n3. *Décide* d’agir conformément aux paragraphes 2 a) et b) ci-dessus et au paragraphe 9 de la résolution 71/28.")]
    [InlineData("ru", "1. *просит* государства:\n\n   a) действовать;\n\n   b) сообщать;\n\n2. *постановляет* действовать в соответствии с пунктом 1(а) выше и пунктом 9 резолюции 71/28.")]
    [InlineData("ar", "1 - *تطلب* إلى الدول:\n\n   (أ) أن تعمل؛\n\n   (ب) أن تقدم تقارير؛\n\n2 - *تقرر* أن تعمل وفقا للفقرة 1 (ب) أعلاه والفقرة 9 من القرار 71/28.")]
    public void In_the_other_languages_what_there_is_and_what_is_of_others_is_left_alone(string language, string text) =>
        RuleCase.Of("RK3003").IsSilent(DraftText.In(language, text));

    [Fact]
    public void A_text_may_name_itself_by_its_number() =>
        RuleCase.Of("RK3003").Reports(
            "---\nresolution: A/RES/73/266\n---\n\nThe General Assembly,\n\n1. *Welcomes* the report;\n\n2. *Decides* to act under paragraph [|5|] of its resolution 73/266.\n",
            "The present resolution has no paragraph 5; name the paragraph that is meant.");

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph 11 (j) of Security Council resolution 1244 (1999).")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to read “as stated in paragraph 9 above” in the report.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraph 9 of the annex, and subparagraph (f) above.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Decides* to act under paragraphs 1 and 2 (b) above.")]
    public void Paragraphs_of_other_texts_and_quoted_ones_are_left_alone(string text) =>
        RuleCase.Of("RK3003").IsSilent(DraftText.English(text));
}
