using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>The layouts that extraction gives: blank lines between paragraphs, indented first lines, a blank line after each line.</summary>
public sealed class LayoutTests
{
    private const string WithBlankLines = """
        A/RES/99/7
         
        99/7. Lighthouses in remote seas and 
        their keepers 
         
        The General Assembly, 
         
        Recalling its resolutions 74/28 of 12 December 2019 and 77/37 of 7 December 
        2022, and noting the convention,1 
         
        Bearing in mind the lamps of the north, the lamps of the south,2 the lamps 
        __________________ 
         
        1 United Nations, Treaty Series, vol. 729, 
        No. 10485. 
         
        2 A/98/3. 

        A/RES/99/7 
        Lighthouses in remote seas and 
        their keepers 
         
        25-19974
        2/2 
         
        of the east and full-
        scope measures, 
         
        1. 
        Welcomes the convention;1 
         
        2. 
        Decides to end. 

        """;

    private const string Indented =
        "                 United Nations                                        A/RES/99/7\n" +
        "     99/7.       Lighthouses in remote seas\n" +
        "\n" +
        "                       The General Assembly,\n" +
        "                       Recalling its resolutions 74/28 of 12 December 2019 and 77/37 of 7 December\n" +
        "                 2022, and noting the convention, 1\n" +
        "                       Bearing in mind the lamps of the north, the lamps of the south, 2 the lamps\n" +
        "        __________________\n" +
        "             1\n" +
        "                 United Nations, Treaty Series, vol. 729, No. 10485.\n" +
        "             2\n" +
        "                 A/98/3.\n" +
        "\n" +
        "2/2                                                                   18-18142\n" +
        "\f                                                                   A/RES/99/7\n" +
        "\n" +
        "            of the east and full-\n" +
        "            scope measures,\n" +
        "                  1.   Welcomes the convention; 1\n" +
        "                  2.   Decides to end.\n";

    [Theory]
    [InlineData(WithBlankLines)]
    [InlineData(Indented)]
    public void The_same_text_is_read_from_each_layout(string text)
    {
        var result = Official.Read(text);
        var resolution = result.Resolution;

        resolution.Passages.Select(passage => passage.Label + " " + passage.Prose).Should().Equal(
            "P1 Recalling its resolutions 74/28 of 12 December 2019 and 77/37 of 7 December 2022, and noting the convention,[^1]",
            "P2 Bearing in mind the lamps of the north, the lamps of the south,[^2] the lamps of the east and full-scope measures,",
            "O1 Welcomes the convention;[^1]",
            "O2 Decides to end.",
            "F1 United Nations, Treaty Series, vol. 729, No. 10485.",
            "F2 A/98/3.");
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_form_feed_may_stand_inside_a_line()
    {
        var resolution = Official.Read("The General Assembly,\n\n1. Calls upon the keepers to light the lamps of\fthe northern coast and\nthe isles.\n").Resolution;

        resolution.Operative.Single().Text.Text.Should().Be("Calls upon the keepers to light the lamps of the northern coast and the isles.");
    }

    [Theory]
    [InlineData("2012 年 12 月 3", "日通过的第 7 号", "2012 年 12 月 3 日通过的第 7 号")]
    [InlineData("在第 4 段和第", "5 段中", "在第 4 段和第 5 段中")]
    [InlineData("由 2013", "年、2015 年", "由 2013 年、2015 年")]
    [InlineData("由 2013年 7 月", "和 2015年", "由 2013年 7 月和 2015年")]
    [InlineData("2013年", "12月", "2013年12月")]
    [InlineData("《联合", "国宪章》", "《联合国宪章》")]
    [InlineData("各国，", "2013 年", "各国，2013 年")]
    [InlineData("2021-", "2025 年", "2021-2025 年")]
    public void Chinese_lines_are_joined_with_the_gaps_that_the_text_has(string first, string second, string joined) =>
        Official.Read($"大会，\n\n1. {first}\n{second}。\n").Resolution.Operative.Single().Text.Text.Should().Be(joined + "。");

    [Theory]
    [InlineData("the well-", "known lamp", "the well-known lamp")]
    [InlineData("the lamp  of ", "  the north", "the lamp of the north")]
    [InlineData("documents A/76/", "135 and others", "documents A/76/135 and others")]
    [InlineData("the years 2012–", "2015", "the years 2012–2015")]
    public void Latin_lines_are_joined_with_a_blank_but_after_a_hyphen(string first, string second, string joined) =>
        Official.Read($"The General Assembly,\n\n1. Notes {first}\n{second}.\n").Resolution.Operative.Single().Text.Text.Should().Be($"Notes {joined}.");

    [Theory]
    [InlineData("the docu-\nments and other documents", "the documents and other documents")]
    [InlineData("the well-\nknown documents", "the well-known documents")]
    [InlineData("the well-\nknown and wellknown, if well-known, documents", "the well-known and wellknown, if well-known, documents")]
    [InlineData("the reso-\nlution", "the resolution")]
    [InlineData("the Secu-\nrity Council", "the Security Council")]
    [InlineData("the Secretary-\nGeneral and the SecretaryGeneral", "the Secretary-General and the SecretaryGeneral")]
    [InlineData("the docu\u00AD\nments", "the documents")]
    [InlineData("the opaq-\nueness", "the opaq-ueness")]
    public void A_hyphen_that_only_broke_a_word_is_dropped_where_the_text_or_the_language_knows_the_word(string lines, string joined) =>
        Official.Read($"The General Assembly,\n\n1. Notes {lines}.\n").Resolution.Operative.Single().Text.Text.Should().Be($"Notes {joined}.");

    [Fact]
    public void A_citation_is_found_over_a_broken_word()
    {
        var citation = Official.Read("The General Assembly,\n\n1. Recalls Security Council reso-\nlution 1373 (2001) of 28 Sep-\ntember 2001.\n")
            .Resolution.Passages.Single().Citations.Should().ContainSingle().Subject;

        (citation.Number.ToString(), citation.Date).Should().Be(("1373 (2001)", new DateOnly(2001, 9, 28)));
    }

    [Fact]
    public void A_broken_word_keeps_its_place()
    {
        const string text = "The General Assembly,\n\n1. Notes the reso-\nlution now.\n";
        var prose = Official.Read(text).Resolution.Operative.Single().Text;
        var place = prose.GetSourceSpan(new TextSpan(prose.Text.IndexOf("resolution", StringComparison.Ordinal), 10))!.Value;

        text.Substring(place.Start, place.Length).Should().Be("reso-\nlution");
    }

    [Fact]
    public void A_number_that_is_due_begins_a_paragraph_without_a_blank_line()
    {
        var resolution = Official.Read("The General Assembly,\n\n1. Notes the lamps;\n2. Notes the report of\n2015. It was long;\n3, Decides to end.\n").Resolution;

        resolution.Operative.Select(paragraph => paragraph.Text.Text).Should().Equal("Notes the lamps;", "Notes the report of 2015. It was long;", "Decides to end.");
    }

    [Theory]
    [InlineData("en", "Recalling resolution 1373 (2001) of 28 September 2001,", "P1")]
    [InlineData("en", "6. Directs the Panel to act pursuant to resolution 1526 (2004);", "O6")]
    [InlineData("zh", "回顾其2009年12月2日第64/25号决议，", "P1")]
    [InlineData("fr", "Rappelant sa résolution 64/25 du 2 décembre 2009,", "P1")]
    [InlineData("ar", "وإذ تشير إلى قرارها 64/25 المؤرخ 2 كانون الأول/ديسمبر 2009،", "P1")]
    public void A_lone_sentence_becomes_a_paragraph(string language, string sentence, string label)
    {
        var result = Official.Read(sentence + "\n", DraftingLanguage.Find(language));

        var passage = result.Resolution.Passages.Should().ContainSingle().Subject;
        sentence.Should().EndWith(passage.Prose.Text);
        passage.Label.Should().Be(label);
        result.Problems.Should().ContainSingle().Which.RuleId.Should().Be("RK9008");
        result.Resolution.Language.Code.Should().Be(language);
        result.Resolution.EnactingClause!.Text.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\f\n\t\n")]
    public void An_empty_text_holds_no_resolution(string text)
    {
        var result = Official.Read(text);

        result.Resolution.Passages.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.Should().Match<ResolutionKit.Drafts.Reading.ReadingProblem>(problem => problem.RuleId == "RK9008" && problem.Span == default(TextSpan));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData("[   ")]
    [InlineData("*")]
    [InlineData("1. ")]
    [InlineData("大 1")]
    public void One_very_long_line_is_one_paragraph(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000));
        Official.Read(text).Resolution.Passages.Should().ContainSingle();
    }
}
