using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class OperativeNumberTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n[|3.|] *Decides* to remain seized of the matter.", "This operative paragraph is numbered 3; its number is 2.")]
    [InlineData("*Recalling* the report,\n\n[|2.|] *Welcomes* it;\n\n3. *Decides* to remain seized of the matter.", "This operative paragraph is numbered 2; its number is 1.")]
    public void A_number_out_of_sequence_is_reported(string text, string message) =>
        RuleCase.Of("RK3001").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n[|3.|] *Notes* it;\n\n4. *Decides* to remain seized of the matter.", "*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Notes* it;\n\n3. *Decides* to remain seized of the matter.")]
    public void The_fix_numbers_all_that_follow(string marked, string mended) =>
        RuleCase.Of("RK3001").Fixes(DraftText.English(marked), DraftText.English(mended), isSafe: false);

    [Theory]
    [InlineData("en", "1. *Welcomes* it;\n\n[|3.|] *Notes* paragraph 4 of the present resolution;\n\n4. *Acts* under paragraphs 1 and 3 above.", "1. *Welcomes* it;\n\n2. *Notes* paragraph 3 of the present resolution;\n\n3. *Acts* under paragraphs 1 and 2 above.")]
    [InlineData("en", "1. *Welcomes* it;\n\n[|3.|] *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n4. *Notes* it;\n\n5. *Acts* under paragraphs 3 (a) and (b) and paragraphs 3 to 4 above.", "1. *Welcomes* it;\n\n2. *Calls upon* States:\n\n   (a) To act;\n\n   (b) To report;\n\n3. *Notes* it;\n\n4. *Acts* under paragraphs 2 (a) and (b) and paragraphs 2 to 3 above.")]
    [InlineData("zh", "1. 欢迎该报告；\n\n[|3.|] 注意到该报告；\n\n4. 促请会员国；\n\n5. 决定根据本决议第 3 至 4 段采取行动。", "1. 欢迎该报告；\n\n2. 注意到该报告；\n\n3. 促请会员国；\n\n4. 决定根据本决议第 2 至 3 段采取行动。")]
    [InlineData("fr", "1. *Prend note* du rapport;\n\n[|3.|] *Prie* les États d’agir;\n\n4. *Décide* d’agir conformément aux paragraphes 1 et 3 ci-dessus.", "1. *Prend note* du rapport;\n\n2. *Prie* les États d’agir;\n\n3. *Décide* d’agir conformément aux paragraphes 1 et 2 ci-dessus.")]
    [InlineData("es", "1. *Toma nota* del informe;\n\n[|3.|] *Pide* a los Estados que actúen;\n\n4. *Decide* actuar con arreglo al párrafo 3 de la presente resolución.", "1. *Toma nota* del informe;\n\n2. *Pide* a los Estados que actúen;\n\n3. *Decide* actuar con arreglo al párrafo 2 de la presente resolución.")]
    [InlineData("ru", "1. *принимает к сведению* доклад;\n\n[|3.|] *просит* государства действовать;\n\n4. *постановляет* действовать в соответствии с пунктами 1 и 3 выше.", "1. *принимает к сведению* доклад;\n\n2. *просит* государства действовать;\n\n3. *постановляет* действовать в соответствии с пунктами 1 и 2 выше.")]
    [InlineData("ar", "1. *تحيط علما* بالتقرير؛\n\n[|3.|] *تطلب* إلى الدول أن تعمل؛\n\n4. *تقرر* أن تعمل وفقا للفقرة ٣ من هذا القرار.", "1. *تحيط علما* بالتقرير؛\n\n2. *تطلب* إلى الدول أن تعمل؛\n\n3. *تقرر* أن تعمل وفقا للفقرة ٢ من هذا القرار.")]
    public void References_follow_their_paragraphs(string language, string marked, string mended)
    {
        RuleCase.Of("RK3001").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: false);
        RuleCase.Of("RK3003").IsSilent(DraftText.In(language, mended));
        RuleCase.Of("RK3004").IsSilent(DraftText.In(language, mended));
    }

    [Fact]
    public void Notes_follow_and_annexes_where_they_name_the_resolution()
    {
        const string Text = "*Recalling* the report,[^1]\n\n1. *Welcomes* it;\n\n{0}. *Notes* paragraph 3 of resolution 73/266;\n\n{1}. *Decides* to act.\n\n# Annex\n\nSee paragraph {2} of the present resolution, and paragraph 3 above.\n\n[^1]: See paragraph {2} below.";
        RuleCase.Of("RK3001").Fixes(
            DraftText.English(string.Format(System.Globalization.CultureInfo.InvariantCulture, Text, "[|3", "4", "3").Replace("[|3.", "[|3.|]", StringComparison.Ordinal)),
            DraftText.English(string.Format(System.Globalization.CultureInfo.InvariantCulture, Text, "2", "3", "2")),
            isSafe: false);
    }

    [Fact]
    public void A_reference_that_may_mean_two_paragraphs_stays_and_the_fix_says_so()
    {
        const string Marked = "1. *Welcomes* it;\n\n2. *Notes* it;\n\n[|2.|] *Calls upon* States;\n\n[|3.|] *Decides* to act under paragraphs 1 and 2 above.";
        var found = RuleCase.Of("RK3001").Finds(DraftText.English(Marked.Replace("[|3.|]", "3.", StringComparison.Ordinal)));

        var fix = found[0].Fixes.Should().ContainSingle().Subject;
        fix.Title.Should().Be("Number the operative paragraphs from here on, and the references to them; references to paragraph 2 stay, for it is not clear which is meant");
        RuleCase.Apply(found[0].Source!.Content, fix).Should().Contain("3. *Calls").And.Contain("4. *Decides* to act under paragraphs 1 and 2 above.");
    }

    [Fact]
    public void Of_two_paragraphs_of_one_number_a_reference_means_the_one_that_it_can_mean() =>
        RuleCase.Of("RK3001").Fixes(
            DraftText.English("1. *Welcomes* it;\n\n2. *Notes* paragraph 2 below;\n\n[|2.|] *Calls upon* States:\n\n   (a) To act;\n\n3. *Acts* under paragraph 2 (a) above."),
            DraftText.English("1. *Welcomes* it;\n\n2. *Notes* paragraph 3 below;\n\n3. *Calls upon* States:\n\n   (a) To act;\n\n4. *Acts* under paragraph 3 (a) above."),
            isSafe: false);

    [Fact]
    public void Where_a_reference_would_lose_its_paragraph_there_is_no_fix() =>
        RuleCase.Of("RK3001").Finds(DraftText.English("1. *Welcomes* it;\n\n[|5.|] *Notes* it;\n\n[|5.|] *Acts* under paragraph 1 above;\n\n6. *Decides* to act under paragraph 5 above."))[0]
            .Fixes.Should().BeEmpty();

    [Fact]
    public void Numbers_that_run_on_behind_a_heading_are_changed_too() =>
        RuleCase.Of("RK3001").Fixes(
            DraftText.English("## I\n\n1. *Welcomes* it;\n\n[|3.|] *Notes* it;\n\n## II\n\n4. *Decides* to remain seized of the matter."),
            DraftText.English("## I\n\n1. *Welcomes* it;\n\n2. *Notes* it;\n\n## II\n\n3. *Decides* to remain seized of the matter."),
            isSafe: false);

    [Theory]
    [InlineData("*Recalling* the report,\n\n## I\n\n1. *Welcomes* it;\n\n2. *Notes* it;\n\n## II\n\n1. *Decides* to remain seized of the matter.")]
    public void Numbers_begin_anew_after_a_heading(string text) =>
        RuleCase.Of("RK3001").IsSilent(DraftText.English(text));
}
