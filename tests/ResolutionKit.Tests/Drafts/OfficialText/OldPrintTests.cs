using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Texts of the first decades: their numbers, notes and closing sentences, as scanners give them.</summary>
public sealed class OldPrintTests
{
    private static Resolution Council(string body) =>
        Official.Read("901 (1955). Resolution of 29 March 1955\n\nThe Security Council,\n\n" + body + "\n").Resolution;

    [Theory]
    [InlineData("1. Calls;\n\n2. Asks;\n\n3. Thanks;\n\n4. Urges;\n\nS. Ends.", 5)]
    [InlineData("1. A;\n\n2. B;\n\n3. C;\n\n4. D;\n\n5. E;\n\n6. F;\n\n7. G;\n\n8. H;\n\n9. J;\n\n10. K;\n\nll. Ends.", 11)]
    public void A_number_whose_digits_were_taken_for_letters_is_that_number(string body, int count)
    {
        var operative = Council(body).Operative;

        operative.Should().HaveCount(count);
        operative[^1].Text.Text.Should().Be("Ends.");
        operative[^1].Marker.Should().BeNull();
    }

    [Theory]
    [InlineData("Noting the lamps, 1/", "1/ S/1234.", "S/1234.")]
    [InlineData("Noting the lamps,[1]", "[1] S/1234.", "S/1234.")]
    [InlineData("Noting the lamps,1", "1 S/1234.", "S/1234.")]
    public void Notes_and_markers_stand_in_brackets_or_before_a_stroke(string paragraph, string note, string text)
    {
        var resolution = Council(paragraph + "\n\nDecides to end.\n\n__________________\n\n" + note);

        resolution.Preamble.Single().Text.ToMarkup().Should().Be("Noting the lamps,[^1]");
        resolution.Footnotes.Single().Text.Text.Should().Be(text);
    }

    [Fact]
    public void Notes_with_strokes_may_stand_under_a_text_without_rule_and_closing_line()
    {
        var resolution = Council("Noting the lamps, 1/ and the oil, 2/\n\n1. Calls;\n\n2. Ends.\n\n\n1/ S/1234.\n2/ S/1235.");

        resolution.Preamble.Single().Text.ToMarkup().Should().Be("Noting the lamps,[^1] and the oil,[^2]");
        resolution.Footnotes.Select(note => (note.Label, note.Text.Text)).Should().Equal(("1", "S/1234."), ("2", "S/1235."));
    }

    [Fact]
    public void Notes_that_run_over_a_page_are_joined()
    {
        const string text = """
            A/RES/99/7

            99/7. Lighthouses

            The General Assembly,

            Noting the lamps of the north,1 the lamps of the south2 and the lamps
            __________________

            1 A/98/3.

            2 See the report of the keepers of the lamps, in which the
            2/3

            A/RES/99/7

            of the east,

            1. Calls;

            2. Ends.
            __________________

            lamps of the south are counted.

            """;
        var resolution = Official.Read(text).Resolution;

        resolution.Preamble.Single().Text.ToMarkup().Should().Be("Noting the lamps of the north,[^1] the lamps of the south[^2] and the lamps of the east,");
        resolution.Footnotes.Select(note => note.Text.Text).Should().Equal("A/98/3.", "See the report of the keepers of the lamps, in which the lamps of the south are counted.");
        resolution.Operative.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("第695次會議以十票對零票，一票棄權通過。", 695, "第695次會議以十票對零票，一票棄權通過")]
    [InlineData("第695次会议一致通过。", 695, "第695次会议一致通过")]
    public void Chinese_closing_sentences_tell_the_vote(string sentence, int meeting, string vote)
    {
        var resolution = Official.Read("S/RES/901(1955)\n\n安全理事会，\n\n决定结束。\n\n" + sentence + "\n").Resolution;

        (resolution.Masthead.Meeting, resolution.Vote?.Text).Should().Be((meeting, vote));
        resolution.Operative.Single().Text.Text.Should().Be("决定结束。");
    }

    [Fact]
    public void A_closing_sentence_may_have_a_marker()
    {
        var resolution = Council("Decides to end.\n\nAdopted at the 695th meeting by 9 votes\nto none, with 2 abstentions (Ruritania, Graustark).3\n\n__________________\n\n3 One member did not vote.");

        resolution.Vote!.ToMarkup().Should().Be("Adopted at the 695th meeting by 9 votes to none, with 2 abstentions (Ruritania, Graustark)[^3]");
        resolution.Masthead.Meeting.Should().Be(695);
    }

    [Fact]
    public void Chinese_letters_follow_the_heavenly_stems()
    {
        var resolution = Official.Read("S/RES/901(1955)\n\n安全理事會，\n\n一、請各國：\n\n(甲)點燈；\n\n(乙)守燈；\n\n二、結束。\n").Resolution;

        resolution.Passages.Select(passage => passage.Label).Should().Equal("O1", "O1(甲)", "O1(乙)", "O2");
    }

    [Fact]
    public void What_stands_behind_the_closing_line_is_reported_and_left_out()
    {
        const string text = "901 (1955). Resolution of 29 March 1955\n\nThe Security Council,\n\nDecides to end.\n\nAdopted unanimously at the 695th meeting.\n\nDecisions\n\nThe President said that lamps burn.\n";
        var result = Official.Read(text);

        result.Resolution.Operative.Should().ContainSingle();
        result.Problems.Select(problem => (problem.RuleId, text.Substring(problem.Span.Start, problem.Span.Length))).Should().Equal(("RK9005", "Decisions\n\nThe President said that lamps burn."));
    }

    [Fact]
    public void A_mark_that_a_scanner_may_have_misread_is_information()
    {
        Marks("901 (1955). Resolution of 29 March 1955\n\nThe Security Council,\n\n1. Calls:\n\n2. Asks,\n\n3. Ends.\n").Should().Equal(Severity.Info, Severity.Info);
        Marks("S/RES/2223(2015)\n\nThe Security Council,\n\n1. Calls.\n\n2. Asks;\n\n3. Thanks;\n\n4. Ends.\n").Should().Equal(Severity.Error);
    }

    [Fact]
    public void Half_width_marks_throughout_a_Chinese_text_came_with_its_conversion()
    {
        Marks("S/RES/2223(2015)\n\n安全理事会,\n\n回顾灯塔,\n\n1. 请各国点灯;\n\n2. 结束。\n").Should().BeEmpty();
        Marks("S/RES/2223(2015)\n\n安全理事会，\n\n回顾灯塔,\n\n1. 请各国点灯；\n\n2. 结束。\n").Should().Equal(Severity.Error);
    }

    private static IEnumerable<Severity> Marks(string text) =>
        DraftValidator.Default.Validate(Draft.Parse(text, DraftForm.OfficialText)).Where(finding => finding.Rule.Id.StartsWith("RK4", StringComparison.Ordinal)).Select(finding => finding.Severity);
}
