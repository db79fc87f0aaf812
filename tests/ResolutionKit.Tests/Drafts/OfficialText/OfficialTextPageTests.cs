using ResolutionKit.Symbols;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>The example of docs/formats/official-text.md.</summary>
public sealed class OfficialTextPageTests
{
    [Fact]
    public void The_example_of_the_page_is_read_whole()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "formats", "official-text.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("```text\n", StringComparison.Ordinal) + 8;
        var result = Official.Read(page.Substring(start, page.IndexOf("\n```", start, StringComparison.Ordinal) - start));
        var resolution = result.Resolution;

        result.Problems.Should().BeEmpty();
        resolution.Masthead.Should().Be(new Masthead
        {
            Symbol = DocumentSymbol.Parse("A/RES/99/7"),
            Organ = Organ.GeneralAssembly,
            Distribution = "General",
            Issued = new DateOnly(2045, 1, 12),
            JobNumber = "44-12345",
            BarCode = "4412345",
            Session = new Session(99),
            AgendaItems = ["12 (b)"],
            Adopted = new DateOnly(2044, 12, 7),
            Meeting = 46,
            Report = DocumentSymbol.Parse("A/99/380"),
            ReportParagraph = "11",
        });
        resolution.Title!.Text.Should().Be("Lighthouses in remote seas");
        resolution.Passages.Select(passage => passage.Label).Should().Equal("P1", "P2", "O1", "O1(a)", "O1(b)", "O2", "F1");
        resolution.Preamble[1].Text.Text.Should().EndWith("and the lamps of the east,");
        resolution.Preamble[0].Text.FootnoteReferences.Should().ContainSingle().Which.Label.Should().Be("1");
    }
}
