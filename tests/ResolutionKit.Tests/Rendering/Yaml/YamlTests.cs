using ResolutionKit.Rendering;
using ResolutionKit.Rendering.Yaml;

namespace ResolutionKit.Tests.Rendering.Yaml;

public sealed class YamlTests
{
    [Fact]
    public void A_draft_is_written_in_quotes_where_yaml_asks_for_them() => Examples.Draft.ToYaml().Should().Be("""
        resolution: A/C.1/73/L.37
        title: Advancing responsible State behaviour
        language: en
        session: 73
        agenda-item: 96
        preamble:
          - '*Recalling* its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999,'
          - '*Welcoming* the report of the Group of Governmental Experts,[^1]'
        operative:
          - text: '*Calls upon* Member States:'
            items:
              - To be guided by the report;
              - To support the measures identified in it;
          - '*Decides* to remain seized of the matter.'
        footnotes:
          1: A/70/174.

        """);

    [Fact]
    public void What_is_seldom_has_its_place_too() => Examples.Rare.ToYaml().Should().Be("""
        resolution: A/RES/50/28
        title: 'Assistance: *two* texts[^*]'
        language: en
        enacting-clause: The Assembly of States,
        preamble:
          - text: 1. is how this begins,
            items:
              - First,
              - Second,
            after: '*and so on*,'
        operative:
          - text: '*Requests* the Secretary-General:'
            items:
              - text: 'To collect views on:'
                items:
                  - text: 'Threats:'
                    items:
                      - Existing;
                      - text: 'Potential, namely:'
                        items:
                          - New ones;
                          - Others;
                  - Norms;
                after: and on what else they wish;
              - text: To report;
                marker: (d)
            after: as part of its work;
          - text: '*Decides* otherwise;'
            marker: '4'
          - text: '*Adds* this.'
            marker: 4 bis
        sections:
          - section: I
            title: Financing
            operative:
              - text: '*Takes note* of it;'
                marker: '1'
          - title: II. is the title
            preamble:
              - '*Noting* this,'
            operative:
              - '*Notes* that.'
        parts:
          - part: A
            title: Mines
            adopted: 1995-12-06
            meeting: 79
            operative:
              - '*Takes note* of the report.'
          - part: B
            preamble:
              - '*Noting* it,'
            operative:
              - '*Decides* so;'
              - '*Decides* more.'
        footnotes:
          '*': Reissued.
          1: (a) Not a marker.
        annexes:
          - title: Rules
            paragraphs:
              - heading: General
              - text: By consensus.
                marker: '1'
                items:
                  - In New York.
                  - text: In Geneva.
                    marker: (b)
              - No number.[^1]
          - heading: Appendix to it
            paragraphs:
              - Words.

        """);

    [Theory]
    [InlineData("plain words, and more", "plain words, and more")]
    [InlineData("回顾其第 53/70 号决议：是，", "回顾其第 53/70 号决议：是，")]
    [InlineData("*Recalling*", "'*Recalling*'")]
    [InlineData("States: all", "'States: all'")]
    [InlineData("Member States:", "'Member States:'")]
    [InlineData("10:30 a.m.", "10:30 a.m.")]
    [InlineData("No. #5", "'No. #5'")]
    [InlineData("*its* Council's", "\"*its* Council's\"")]
    [InlineData("[it's] \"so\"", "'[it''s] \"so\"'")]
    [InlineData(@"5 \* 3", @"5 \* 3")]
    [InlineData(@"\*it*", @"'\*it*'")]
    [InlineData("2030", "'2030'")]
    [InlineData("2018-12-22", "'2018-12-22'")]
    [InlineData("true", "'true'")]
    [InlineData("", "''")]
    [InlineData(" two ", "' two '")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("---", "'---'")]
    public void Text_is_quoted_where_it_would_be_read_as_something_else(string text, string scalar) => YamlScalar.OfText(text).Should().Be(scalar);

    [Theory]
    [InlineData("96", "96")]
    [InlineData("18-22650", "18-22650")]
    [InlineData("94 (a)", "94 (a)")]
    [InlineData("NO", "'NO'")]
    public void Numbers_and_symbols_stay_plain(string text, string scalar) => YamlScalar.OfValue(text).Should().Be(scalar);
}
