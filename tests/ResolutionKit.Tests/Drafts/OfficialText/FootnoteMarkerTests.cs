namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Which digits in running text are footnote markers.</summary>
public sealed class FootnoteMarkerTests
{
    [Theory]
    [InlineData("Noting the Treaty,1 and the lamps,", "Noting the Treaty,[^1] and the lamps,")]
    [InlineData("Noting the Treaty1 and the lamps,", "Noting the Treaty[^1] and the lamps,")]
    [InlineData("Noting the Treaty 1 as an urgent matter,", "Noting the Treaty[^1] as an urgent matter,")]
    [InlineData("Noting the Treaty, 1 and the lamps,", "Noting the Treaty,[^1] and the lamps,")]
    [InlineData("Noting the report,1", "Noting the report,[^1]")]
    [InlineData("Noting the Treaty of 12 August 1949,1 to end,", "Noting the Treaty of 12 August 1949,[^1] to end,")]
    [InlineData("Noting the opinion of 21 June 1971 1 that lamps burn,", "Noting the opinion of 21 June 1971[^1] that lamps burn,")]
    [InlineData("Noting the “lamps”1 of paragraph 1 of article 1,", "Noting the “lamps”[^1] of paragraph 1 of article 1,")]
    [InlineData("Noting paragraphs 1, 2 and 3, and the lamps,1", "Noting paragraphs 1, 2 and 3, and the lamps,[^1]")]
    [InlineData("Noting A/C.1/73/L.1, No. 1, L.1 and the lamps,1", "Noting A/C.1/73/L.1, No. 1, L.1 and the lamps,[^1]")]
    [InlineData("Noting the session from 1 May and 1 per cent, and the lamps,1", "Noting the session from 1 May and 1 per cent, and the lamps,[^1]")]
    [InlineData("Noting the lamps,1 the oil, and the lamps,1 again,", "Noting the lamps,[^1] the oil, and the lamps,[^1] again,")]
    [InlineData("Noting resolution 1 (1946), and the lamps,1", "Noting resolution 1 (1946), and the lamps,[^1]")]
    public void Digits_are_markers_where_a_note_and_their_neighbours_say_so(string paragraph, string markup) =>
        Official.Around(paragraph, "1. Ends.", "__________________\n\n1 A/98/3.").Preamble.Single().Text.ToMarkup().Should().Be(markup);

    [Fact]
    public void Without_notes_no_digits_are_markers()
    {
        var resolution = Official.Around("Noting the lamps,1", "Decides to end.");
        resolution.Preamble.Single().Text.ToMarkup().Should().Be("Noting the lamps,1");
    }

    [Fact]
    public void First_uses_ascend_with_the_notes()
    {
        var resolution = Official.Around(
            "Noting the accord 87 as it stands,", "Noting Costa Verde 88 and Costa Brava, 89", "1. Notes the “accord” 87 again;", "2. Ends.",
            "46th plenary meeting\n7 December 2044", "87 Ibid., part one.\n88 Ibid., part two,\nmarch.\n89 Ibid., part three.");

        resolution.Footnotes.Select(note => note.Text.Text).Should().Equal("Ibid., part one.", "Ibid., part two, march.", "Ibid., part three.");
        resolution.Passages.SelectMany(passage => passage.Prose.FootnoteReferences).Select(reference => reference.Label).Should().Equal("87", "88", "89", "87");
    }

    [Fact]
    public void A_starred_note_has_its_star()
    {
        var resolution = Official.Around("Noting the lamps,* and the oil,", "Decides to end.", "______\n\n* As they were.");
        resolution.Preamble.Single().Text.FootnoteReferences.Should().ContainSingle().Which.Label.Should().Be("*");
    }

    [Theory]
    [InlineData("注意到2013年1 和2015年报告，", "注意到2013年[^1]和2015年报告，")]
    [InlineData("注意到报告，1 以及灯塔，", "注意到报告，[^1]以及灯塔，")]
    [InlineData("注意到报告、1 2013年报告，", "注意到报告、[^1]2013年报告，")]
    [InlineData("注意到第1 段和1 月的报告，1", "注意到第1 段和1 月的报告，[^1]")]
    public void Chinese_markers_stand_beside_punctuation_and_years(string paragraph, string markup) =>
        Official.Read($"大会，\n\n{paragraph}\n\n1. 结束。\n\n__________________\n\n1 A/98/3。\n").Resolution.Preamble.Single().Text.ToMarkup().Should().Be(markup);
}
