using ResolutionKit.Languages;
using ResolutionKit.Rendering;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Rendering.Markdown;

public sealed class ReaderMarkdownTests
{
    private static readonly MarkdownOptions Reader = new() { Form = MarkdownForm.Reader };
    private static readonly MarkdownOptions Linked = Reader with { LinkCitations = true };

    [Fact]
    public void An_adopted_text_has_its_masthead_number_note_and_closing_line() => Examples.Adopted.ToMarkdown(Linked).Should().Be("""
        **A/RES/73/266**\
        大会\
        第七十三届会议\
        议程项目 96\
        Distr.: General

        \[A/73/505，第 11 段]

        # 73/266. 促进网络空间国家负责任行为

        *大会*，

        回顾其 1998 年 12 月 4 日第 [53/70](https://undocs.org/zh/A/RES/53/70) 号决议，

        欢迎政府专家组 2015 年报告，<sup>1</sup>

        决定继续处理此案。

        2018 年 12 月 22 日\
        第 65 次全体会议

        ---

        <sup>1</sup> A/70/174。

        """);

    [Fact]
    public void Numbers_and_letters_are_text_indented_by_their_level() => Examples.Rare.ToMarkdown(Reader).Should().Be("""
        **A/RES/50/28**\
        General Assembly\
        Fiftieth session

        # 50/28. Assistance: *two* texts<sup>\*</sup>

        *The Assembly of States*,

        1\. is how this begins,

        ££(a) First,

        ££(b) Second,

        *and so on*,

        1\. *Requests* the Secretary-General:

        ££(a) To collect views on:

        ££££(i) Threats:

        ££££££a. Existing;

        ££££££b. Potential, namely:

        ££££££££i. New ones;

        ££££££££ii. Others;

        ££££(ii) Norms;

        ££and on what else they wish;

        ££(d) To report;

        as part of its work;

        4\. *Decides* otherwise;

        4 bis *Adds* this.

        ## I. Financing

        1\. *Takes note* of it;

        ## II. is the title

        *Noting* this,

        2\. *Notes* that.

        ## A. Mines

        *The General Assembly*,

        *Takes note* of the report.

        79th plenary meeting\
        6 December 1995

        ## B

        *The General Assembly*,

        *Noting* it,

        1\. *Decides* so;

        2\. *Decides* more.

        ## Annex I

        ### Rules

        #### General

        1\. By consensus.

        ££In New York.

        ££(b) In Geneva.

        No number.<sup>1</sup>

        ## Appendix to it

        Words.

        ---

        <sup>\*</sup> Reissued.

        <sup>1</sup> (a) Not a marker.

        """.Replace('£', '\u2003'));

    [Fact]
    public void A_set_of_lettered_resolutions_begins_with_its_first() =>
        new Resolution { Parts = [new LetteredPart("A") { Operative = [new("*Decides* so.")] }] }.ToMarkdown(Reader)
            .Should().StartWith("General Assembly\n\n## A\n\n*The General Assembly*,\n\n*Decides* so.\n");

    [Fact]
    public void Each_cited_number_is_a_link_and_a_decision_is_not() =>
        new Resolution { Preamble = [new("*Recalling* its resolutions 73/27 of 5 December 2018 and 74/28 of 12 December 2019 and its decision 72/512 of 4 December 2017,")] }
            .ToMarkdown(Linked).Should().Contain(
                "*Recalling* its resolutions [73/27](https://undocs.org/en/A/RES/73/27) of 5 December 2018 and " +
                "[74/28](https://undocs.org/en/A/RES/74/28) of 12 December 2019 and its decision 72/512 of 4 December 2017,");

    [Fact]
    public void Citations_stay_plain_unless_links_are_asked_for() =>
        new Resolution { Preamble = [new("*Recalling* its resolution 73/27 of 5 December 2018,")] }.ToMarkdown(Reader).Should().NotContain("](");

    [Theory]
    [InlineData("en", "46th plenary meeting\\\n7 December 2022")]
    [InlineData("zh", "2022 年 12 月 7 日\\\n第 46 次全体会议")]
    [InlineData("fr", "46e séance plénière\\\n7 décembre 2022")]
    [InlineData("es", "46ª sesión plenaria\\\n7 de diciembre de 2022")]
    [InlineData("ru", "46-е пленарное заседание\\\n7 декабря 2022 года")]
    [InlineData("ar", "الجلسة العامة 46\\\n7 كانون الأول/ديسمبر 2022")]
    public void The_closing_line_has_the_order_of_its_language(string language, string lines) =>
        new Resolution { Language = DraftingLanguage.Find(language)!, Masthead = new() { Adopted = new DateOnly(2022, 12, 7), Meeting = 46 } }
            .ToMarkdown(Reader).Should().EndWith("\n\n" + lines + "\n");

    [Theory]
    [InlineData("en", "1\\. One;")]
    [InlineData("ar", "1 - One;")]
    public void Operative_paragraphs_are_numbered_as_their_language_does(string language, string line) =>
        new Resolution { Language = DraftingLanguage.Find(language)!, Operative = [new("One;"), new("Two.")] }.ToMarkdown(Reader).Should().Contain("\n" + line + "\n");

    [Fact]
    public void A_council_has_meetings_and_no_title() =>
        new Resolution("S/RES/1373(2001)") { Masthead = new() { Symbol = DocumentSymbol.Parse("S/RES/1373(2001)"), Meeting = 4385 } }.ToMarkdown(Reader)
            .Should().Be("**S/RES/1373(2001)**\\\nSecurity Council\n\n# 1373 (2001)\n\n4385th meeting\n");
}
