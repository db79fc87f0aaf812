using System.Text.Json;
using ResolutionKit.Rendering;

namespace ResolutionKit.Tests.Rendering.Json;

public sealed class JsonTests
{
    [Fact]
    public void A_resolution_is_written_with_plain_prose_and_made_markers() => Examples.Adopted.ToJson().Should().Be("""
        {
          "symbol": "A/RES/73/266",
          "organ": "GA",
          "language": "zh",
          "session": 73,
          "title": "促进网络空间国家负责任行为",
          "titleNumber": null,
          "adopted": "2018-12-22",
          "meeting": 65,
          "closingDate": null,
          "agendaItems": [
            "96"
          ],
          "report": "A/73/505",
          "reportParagraph": "11",
          "note": null,
          "vote": null,
          "sponsors": null,
          "distribution": "General",
          "issued": "2019-01-02",
          "original": null,
          "jobNumber": "18-22650",
          "barCode": "1822650",
          "enactingClause": "大会，",
          "preamble": [
            {
              "text": "回顾其 1998 年 12 月 4 日第 53/70 号决议，",
              "footnotes": [],
              "items": [],
              "after": null
            },
            {
              "text": "欢迎政府专家组 2015 年报告，",
              "footnotes": [
                "1"
              ],
              "items": [],
              "after": null
            }
          ],
          "operative": [
            {
              "number": null,
              "text": "决定继续处理此案。",
              "footnotes": [],
              "items": [],
              "after": null
            }
          ],
          "sections": [],
          "parts": [],
          "footnotes": [
            {
              "marker": "1",
              "text": "A/70/174。"
            }
          ],
          "annexes": []
        }

        """);

    [Fact]
    public void Items_carry_their_markers_and_their_own_footnotes()
    {
        var resolution = new Resolution
        {
            Operative = [new("*Calls*:[^1]") { Items = [new("This;[^2]") { Items = [new("That;[^3]")] }, new("More;") { Marker = "(d)" }], After = "so.[^4]" }],
        };

        var paragraph = Parse(resolution).GetProperty("operative")[0];

        paragraph.GetProperty("footnotes").EnumerateArray().Select(label => label.GetString()).Should().Equal("1", "4");
        paragraph.GetProperty("after").GetString().Should().Be("so.");
        var items = paragraph.GetProperty("items").EnumerateArray().ToList();
        items.Select(item => item.GetProperty("marker").GetString()).Should().Equal("(a)", "(d)");
        items[0].GetProperty("footnotes")[0].GetString().Should().Be("2");
        items[0].GetProperty("items")[0].GetProperty("marker").GetString().Should().Be("(i)");
        items[0].GetProperty("items")[0].GetProperty("footnotes")[0].GetString().Should().Be("3");
    }

    [Fact]
    public void All_paragraphs_are_listed_with_the_section_and_part_in_which_they_stand()
    {
        var json = Parse(Examples.Rare);

        json.GetProperty("preamble").EnumerateArray().Select(Place).Should().Equal("/", "II. is the title/", "/B");
        json.GetProperty("operative").EnumerateArray().Select(Place).Should().Equal("/", "/", "/", "I/", "II. is the title/", "/A", "/B", "/B");
        json.GetProperty("operative").EnumerateArray().Select(paragraph => paragraph.GetProperty("number").GetString())
            .Should().Equal("1", "4", "4 bis", "1", "2", null, "1", "2");
        json.GetProperty("parts")[0].GetProperty("adopted").GetString().Should().Be("1995-12-06");
        json.GetProperty("titleFootnotes")[0].GetString().Should().Be("*");
        json.GetProperty("annexes")[0].GetProperty("paragraphs")[0].GetProperty("isHeading").GetBoolean().Should().BeTrue();
        json.GetProperty("annexes")[1].GetProperty("paragraphs")[0].GetProperty("text").GetString().Should().Be("Words.");

        static string Place(JsonElement paragraph) => $"{Name(paragraph, "section")}/{Name(paragraph, "part")}";
        static string? Name(JsonElement paragraph, string key) => paragraph.TryGetProperty(key, out var name) ? name.GetString() : null;
    }

    [Theory]
    [InlineData("A/RES/73/266", "73")]
    [InlineData("A/RES/S-10/2", "\"S-10\"")]
    [InlineData("A/RES/ES-11/1", "\"ES-11\"")]
    [InlineData("S/RES/1373(2001)", "null")]
    public void The_session_is_a_number_unless_it_is_special(string symbol, string session) =>
        Parse(new Resolution(symbol)).GetProperty("session").GetRawText().Should().Be(session);

    private static JsonElement Parse(Resolution resolution)
    {
        using var document = JsonDocument.Parse(resolution.ToJson());
        return document.RootElement.Clone();
    }
}
