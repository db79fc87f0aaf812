using ResolutionKit.Rendering;
using ResolutionKit.Rendering.Markdown;

namespace ResolutionKit.Tests.Rendering.Markdown;

public sealed class DraftMarkdownTests
{
    [Fact]
    public void A_draft_is_written_with_its_front_matter_and_made_markers() => Examples.Draft.ToMarkdown().Should().Be("""
        ---
        resolution: A/C.1/73/L.37
        title: Advancing responsible State behaviour
        language: en
        session: 73
        agenda-item: 96
        ---

        The General Assembly,

        *Recalling* its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999,

        *Welcoming* the report of the Group of Governmental Experts,[^1]

        1. *Calls upon* Member States:

           (a) To be guided by the report;

           (b) To support the measures identified in it;

        2. *Decides* to remain seized of the matter.

        [^1]: A/70/174.

        """);

    [Fact]
    public void A_single_operative_paragraph_has_no_number() => Examples.Adopted.ToMarkdown().Should().Be("""
        ---
        resolution: A/RES/73/266
        title: 促进网络空间国家负责任行为
        language: zh
        agenda-item: 96
        distribution: General
        issued: 2019-01-02
        job-number: 18-22650
        bar-code: 1822650
        adopted: 2018-12-22
        meeting: 65
        report: A/73/505
        report-paragraph: 11
        ---

        大会，

        回顾其 1998 年 12 月 4 日第 53/70 号决议，

        欢迎政府专家组 2015 年报告，[^1]

        决定继续处理此案。

        [^1]: A/70/174。

        """);

    [Fact]
    public void What_is_seldom_has_its_place_too() => Examples.Rare.ToMarkdown().Should().Be("""
        ---
        resolution: A/RES/50/28
        title: 'Assistance: *two* texts[^*]'
        language: en
        ---

        The Assembly of States, {.enacting-clause}

        1\. is how this begins,

           (a) First,

           (b) Second,

           *and so on*,

        1. *Requests* the Secretary-General:

           (a) To collect views on:

               (i) Threats:

                   a. Existing;

                   b. Potential, namely:

                      i. New ones;

                      ii. Others;

               (ii) Norms;

               and on what else they wish;

           (d) To report;

           as part of its work;

        4. *Decides* otherwise;

        *Adds* this. {marker="4 bis"}

        ## I. Financing

        1. *Takes note* of it;

        ## II\. is the title

        *Noting* this,

        2. *Notes* that.

        # A. Mines {adopted=1995-12-06 meeting=79}

        The General Assembly,

        *Takes note* of the report.

        # B

        The General Assembly,

        *Noting* it,

        1. *Decides* so;

        2. *Decides* more.

        # Annex

        ## Rules

        ### General

        1. By consensus.

           - In New York.

           (b) In Geneva.

        No number.[^1]

        # Appendix to it {.annex}

        Words.

        [^*]: Reissued.
        [^1]: \(a) Not a marker.

        """);

    [Theory]
    [InlineData("1. one", @"1\. one")]
    [InlineData("12) one", @"12\) one")]
    [InlineData("1.5 per cent", @"1\.5 per cent")]
    [InlineData("2018 was a year", "2018 was a year")]
    [InlineData("1 - one", @"1 \- one")]
    [InlineData("一、甲", @"一\、甲")]
    [InlineData("(a) one", @"\(a) one")]
    [InlineData("（一）甲", @"\（一）甲")]
    [InlineData("(see above) one", "(see above) one")]
    [InlineData("a) one", @"a\) one")]
    [InlineData("iv. one", @"iv\. one")]
    [InlineData("No. 5", "No. 5")]
    [InlineData("- one", @"\- one")]
    [InlineData("# one", @"\# one")]
    [InlineData("[^1]: one", @"[^1]\: one")]
    [InlineData("one - 1. (a)", "one - 1. (a)")]
    public void The_beginning_of_a_text_is_never_a_marker_or_a_block(string markup, string written) => DraftText.EscapeStart(markup).Should().Be(written);
}
