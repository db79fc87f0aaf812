using System.Text.Json;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class CitationsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_citation_has_its_identity_its_paragraph_and_its_place()
    {
        _folder.With("drafts/a.md", Texts.Markdown);

        Tool.Run(_folder, "citations", "drafts", "--format", "json").Should().Be(new ToolRun(
            0,
            """
            {
              "version": 1,
              "citations": [
                {
                  "file": "drafts/a.md",
                  "kind": "resolution",
                  "organ": "GA",
                  "number": "73/266",
                  "symbol": "A/RES/73/266",
                  "date": "2018-12-22",
                  "paragraph": "P1",
                  "line": 10,
                  "column": 28,
                  "endLine": 10,
                  "endColumn": 34,
                  "text": "73/266"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            ""));
    }

    [Fact]
    public void In_words_each_citation_is_a_line()
    {
        _folder.With("a.md", Texts.Markdown.Replace("73/266 of 22 December 2018", "73/266 of 22 December 2018 and its decision 72/512", StringComparison.Ordinal));

        Tool.Run(_folder, "citations").Output.Should().Be(
            """
            a.md:10:28  P1  resolution 73/266 of 2018-12-22  A/RES/73/266
            a.md:10:72  P1  decision 72/512  A/DEC/72/512
            2 citations in 1 file

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Other_references_are_listed_when_asked_for()
    {
        _folder.With("a.md", Referring);

        Tool.Run(_folder, "citations", "--references").Output.Should().Be(
            """
            a.md:7:38  P1  Article 96, paragraph 1, of the Charter
            a.md:9:23  P2  paragraph 11 (j) of resolution 1244 (1999)
            a.md:9:61  P2  resolution 1244 (1999)  S/RES/1244(1999)
            a.md:13:50  F1  session 62
            a.md:13:92  F1  document A/62/17
            1 citation and 4 other references in 1 file

            """.ReplaceLineEndings("\n"));
        Tool.Run(_folder, "citations").Output.Should().NotContain("Charter");
    }

    [Fact]
    public void Other_references_have_what_belongs_to_them()
    {
        _folder.With("a.md", Referring);

        var references = Tool.Run(_folder, "citations", "--references", "--format", "json").Json().GetProperty("references");

        references.EnumerateArray().Select(reference => reference.GetProperty("kind").GetString()).Should().Equal("charter", "paragraph", "session", "document");
        (references[0].GetProperty("article").GetInt32(), references[0].GetProperty("articleParagraph").GetInt32(), references[0].GetProperty("chapter").ValueKind)
            .Should().Be((96, 1, JsonValueKind.Null));
        (references[1].GetProperty("label").GetString(), references[1].GetProperty("of").GetString(), references[1].GetProperty("text").GetString())
            .Should().Be(("11(j)", "S/RES/1244(1999)", "11 (j)"));
        (references[3].GetProperty("symbol").GetString(), references[3].GetProperty("session").GetString(), references[3].GetProperty("supplement").GetInt32())
            .Should().Be(("A/62/17", "62", 17));
    }

    private const string Referring =
        "---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n*Recalling its rights under* Article 96, paragraph 1, of the Charter,\n\n" +
        "*Recalling* paragraph 11 (j) of Security Council resolution 1244 (1999),[^1]\n\n1. X.\n\n" +
        "[^1]: *Official Records of the General Assembly, Sixty-second Session, Supplement No. 17* (A/62/17).\n";

    [Theory]
    [InlineData("A-RES-77-37.zh.txt", 29)]
    [InlineData("A-RES-73-266.zh.txt", 20)]
    public void The_official_texts_have_their_citations_in_the_order_of_their_places(string name, int count)
    {
        var citations = Tool.Run(Repository.Root, string.Empty, "citations", $"seeds/{name}", "--format", "json").Json().GetProperty("citations");

        citations.GetArrayLength().Should().Be(count);
        citations.EnumerateArray().Select(PlaceOf).Should().BeInAscendingOrder();
        citations.EnumerateArray().Should().OnlyContain(citation => citation.GetProperty("file").GetString() == $"seeds/{name}");
    }

    [Fact]
    public void A_footnote_among_the_paragraphs_is_listed_where_it_stands()
    {
        _folder.With("a.md", Texts.Markdown.Replace("of 22 December 2018,", "of 22 December 2018,[^1]\n\n[^1]: See also resolution 72/28.", StringComparison.Ordinal)
            .Replace("seized of the matter", "guided by its resolution 71/28", StringComparison.Ordinal));

        Tool.Run(_folder, "citations", "--format", "json").Json().GetProperty("citations").EnumerateArray()
            .Select(citation => (citation.GetProperty("number").GetString(), citation.GetProperty("paragraph").GetString()))
            .Should().Equal(("73/266", "P1"), ("72/28", "F1"), ("71/28", "O2"));
    }

    [Theory]
    [InlineData("zh", "回顾其2018年12月22日第73/266号决议。", "73/266", "2018-12-22")]
    [InlineData("en", "I have the honour to refer to Security Council resolution 1990 (2011) of 27 June 2011.", "1990 (2011)", "2011-06-27")]
    public void A_fragment_is_read_in_the_language_given(string language, string text, string number, string date)
    {
        _folder.With("row.txt", text + "\n");

        var citation = Tool.Run(_folder, "citations", "--language", language, "--format", "json", "row.txt").Json()
            .GetProperty("citations").EnumerateArray().Should().ContainSingle().Subject;

        citation.GetProperty("number").GetString().Should().Be(number);
        citation.GetProperty("date").GetString().Should().Be(date);
        citation.GetProperty("line").GetInt32().Should().Be(1);
        citation.GetProperty("column").GetInt32().Should().Be(text.IndexOf(number, StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_keep_back_the_others()
    {
        _folder.With("a.md", Texts.Markdown);

        var run = Tool.Run(_folder, "citations", "a.md", "missing.md", "--format", "json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("resolutionkit: missing.md: there is no such file or folder");
        run.Json().GetProperty("citations").GetArrayLength().Should().Be(1);
    }

    private static (int Line, int Column) PlaceOf(JsonElement citation) => (citation.GetProperty("line").GetInt32(), citation.GetProperty("column").GetInt32());
}
