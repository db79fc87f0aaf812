namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>Paragraphs, sub-paragraphs, sections, parts and annexes.</summary>
public sealed class BodyTests
{
    [Fact]
    public void Sub_paragraphs_go_four_levels_deep_by_the_sequence_of_their_markers()
    {
        var resolution = Official.Around(
            "1. Calls upon States:", "(a) To act:", "(i) At once:", "a. In spring:", "i. In March;", "ii. In April;", "b. In autumn;", "(ii) In time;", "(b) To wait;",
            "2. Decides to end.");

        resolution.Passages.Select(passage => passage.Label).Should().Equal(
            "O1", "O1(a)", "O1(a)(i)", "O1(a)(i)a.", "O1(a)(i)a.i.", "O1(a)(i)a.ii.", "O1(a)(i)b.", "O1(a)(ii)", "O1(b)", "O2");
        resolution.Passages.Should().OnlyContain(passage => passage.Paragraph!.Marker == null);
    }

    [Fact]
    public void The_letter_i_follows_h_and_the_numeral_i_opens_a_list()
    {
        var letters = "abcdefgh".Select(letter => $"({letter}) To act;");
        var resolution = Official.Around(["1. Calls upon States:", .. letters, "(i) To wait:", "(i) At once;", "(ii) In time;", "2. Ends."]);

        resolution.Operative[0].Items.Should().HaveCount(9);
        resolution.Operative[0].Items[8].Items.Should().HaveCount(2);
    }

    [Fact]
    public void A_marker_out_of_sequence_is_kept_as_printed()
    {
        var resolution = Official.Around("1. First;", "3. Second:", "(b) To act;", "(d) To wait;", "4. Third.");

        resolution.Operative.Select(paragraph => paragraph.Marker).Should().Equal(null, "3", null);
        resolution.Operative[1].Items.Select(item => item.Marker).Should().Equal("(b)", "(d)");
    }

    [Theory]
    [InlineData(new[] { "Noting one,", "Noting two,", "Decides to end." }, 2, 1)]
    [InlineData(new[] { "Decides to end." }, 0, 1)]
    [InlineData(new[] { "Noting one,", "Decides to go on;", "Decides to end." }, 1, 2)]
    public void Without_numbers_the_commas_tell_preamble_from_operative_part(string[] paragraphs, int preambular, int operative)
    {
        var resolution = Official.Around(paragraphs);

        resolution.Preamble.Should().HaveCount(preambular);
        resolution.Operative.Should().HaveCount(operative);
        resolution.Operative.Should().OnlyContain(paragraph => paragraph.Marker == (operative == 1 ? null : string.Empty));
    }

    [Fact]
    public void Text_without_a_marker_goes_on_with_the_paragraph_before()
    {
        var resolution = Official.Around("1. Calls upon States:", "(a) To act;", "(b) To wait;", "and to report on both;", "2. Ends.");

        resolution.Operative[0].After!.Text.Should().Be("and to report on both;");
        resolution.Operative.Should().HaveCount(2);
    }

    [Fact]
    public void A_lead_in_is_no_paragraph_of_its_own()
    {
        var resolution = Official.Around("Noting a matter,", "Resolves:", "1. To act;", "2. To wait.");

        resolution.Preamble.Should().ContainSingle().Which.After!.Text.Should().Be("Resolves:");
    }

    [Fact]
    public void A_chapeau_on_lines_of_its_own_belongs_to_the_paragraph_whose_list_it_introduces()
    {
        var resolution = Official.Around("1. Decides:", "(a) To wait;", "(b) Supporting the keepers:", "To carry out the following tasks:", "(i) To light;", "(ii) To watch;", "2. Ends.");

        resolution.Passages.Select(passage => passage.Label + " " + passage.Prose.Text).Should().Equal(
            "O1 Decides:", "O1(a) To wait;", "O1(b) Supporting the keepers: To carry out the following tasks:", "O1(b)(i) To light;", "O1(b)(ii) To watch;", "O2 Ends.");
    }

    [Fact]
    public void A_word_before_the_first_number_does_not_swallow_it()
    {
        // Every line is a paragraph, and after each stands a blank one (S/RES/1 (1946)).
        var resolution = Official.Read("901 (1955) Resolution of 29 March 1955\n\nBy its articles the house has agreed that there shall be lamps in all of its rooms and halls;\n\nTherefore\n\n1. The Council asks the keepers to light the lamps of the northern coast and the isles;\n\n2. The Council asks the keepers to report on the lamps of the southern coast again.\n").Resolution;

        resolution.Operative.Select(paragraph => paragraph.Marker).Should().Equal(null, null);
    }

    [Fact]
    public void Sections_have_numerals_and_titles()
    {
        var resolution = Official.Around("Noting a matter,", "I", "Ships", "1. Calls;", "2. Calls again;", "II", "3. Calls once more;", "Harbours", "4. Ends.");

        resolution.Preamble.Should().ContainSingle();
        resolution.Sections.Select(section => (section.Numeral, section.Title?.Text, section.Operative.Length)).Should().Equal(("I", "Ships", 2), ("II", null, 1), (null, "Harbours", 1));
        resolution.Sections.SelectMany(section => section.Operative).Should().OnlyContain(paragraph => paragraph.Marker == null);
    }

    [Fact]
    public void A_lettered_set_has_its_parts()
    {
        const string text = """
            99/28. Lighthouses

            A

            Lamps

            The General Assembly,

            Noting the lamps,

            1. Calls;

            2. Ends.

            81st plenary meeting
            6 December 2044

            B

            Keepers

            The General Assembly,

            Decides to end.

            82nd plenary meeting
            7 December 2044
            """;
        var resolution = Official.Read(text).Resolution;

        resolution.Title!.Text.Should().Be("Lighthouses");
        resolution.Preamble.Should().BeEmpty();
        resolution.Parts.Select(part => (part.Letter, part.Title!.Text, part.Preamble.Length, part.Operative.Length, part.Meeting)).Should().Equal(
            ("A", "Lamps", 1, 2, 81), ("B", "Keepers", 0, 1, 82));
        resolution.Parts[1].Adopted.Should().Be(new DateOnly(2044, 12, 7));
    }

    [Fact]
    public void Annexes_keep_their_headings_and_printed_markers()
    {
        var resolution = Official.Around(
            "1. Adopts the rules annexed to the present resolution;", "2. Ends.", "46th plenary meeting\n7 December 2044",
            "Annex I", "Rules of the house", "General", "1. The house opens at noon.", "(a) On Sundays it does not open.", "2. It closes.", "Annex II", "No rules.");

        resolution.Operative.Should().HaveCount(2);
        resolution.Annexes.Select(annex => (annex.Heading, annex.Title?.Text)).Should().Equal(("Annex I", "Rules of the house"), ("Annex II", null));
        resolution.Annexes[0].Paragraphs.Select(paragraph => (paragraph.Marker, paragraph.IsHeading, paragraph.Items.Length)).Should().Equal((null, true, 0), ("1", false, 1), ("2", false, 0));
        resolution.Masthead.Meeting.Should().Be(46);
    }

    [Fact]
    public void A_declaration_that_the_only_paragraph_introduces_is_an_annex_without_a_heading()
    {
        var resolution = Official.Around("Adopts the following declaration:", "Declaration on lighthouses", "We, the keepers, declare:", "1. That we keep.", "2. That we light.");

        resolution.Preamble.Should().BeEmpty();
        resolution.Operative.Should().ContainSingle().Which.Marker.Should().BeNull();
        var annex = resolution.Annexes.Should().ContainSingle().Subject;
        (annex.Heading, annex.Title!.Text, annex.Paragraphs.Length).Should().Be((string.Empty, "Declaration on lighthouses", 3));
    }

    [Theory]
    [InlineData("46th plenary meeting\n7 December 2044", 46)]
    [InlineData("7 December 2044\n46th plenary meeting", 46)]
    [InlineData("103rd plenary meeting (resumed)\n7 December 2044", 103)]
    public void Closing_lines_give_meeting_and_date(string lines, int meeting)
    {
        var resolution = Official.Around("1. Calls;", "2. Ends.", lines);

        resolution.Masthead.Meeting.Should().Be(meeting);
        resolution.Adopted.Should().Be(new DateOnly(2044, 12, 7));
        resolution.Operative[1].Text.Text.Should().Be("Ends.");
    }

    [Theory]
    [InlineData("Adopted at the 695th meeting.", 695, null)]
    [InlineData("Adopted unanimously at the\n695th meeting.", 695, "Adopted unanimously at the 695th meeting")]
    [InlineData("Adopted at the 754th meeting by 10 votes\nto 1 (Ruritania).", 754, "Adopted at the 754th meeting by 10 votes to 1 (Ruritania)")]
    [InlineData("Adopted at the 298Ist meeting.", null, "Adopted at the 298Ist meeting")]
    public void The_closing_sentence_is_kept_where_it_says_more_than_the_meeting(string sentence, int? meeting, string? note)
    {
        var resolution = Official.Read("Resolution 901 (1955)\nof 29 March 1955\n\nThe Security Council,\n\nDecides to end.\n\n" + sentence + "\n").Resolution;

        resolution.Masthead.Meeting.Should().Be(meeting);
        resolution.Vote?.Text.Should().Be(note);
    }
}
