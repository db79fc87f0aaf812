using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>What stands above the enacting clause.</summary>
public sealed class MastheadTests
{
    private const string Draft = """
        United Nations 
        A/C.9/71/L.4 
         
        General Assembly 
        Distr.: Limited 
        4 November 2016 
        Original: English 
         
        16-01234 (E)    071116    
        *1601234* 
         
        Seventy-first session 
        Ninth Committee 
        Agenda items 12 (b) and 34 
        Lighthouses in remote seas 
         
        Iceland, Kiribati and 
        Malta:* draft resolution 
         
        Lighthouses and the people 
        who keep them 
         
        The General Assembly, 
         
        Noting the number of lighthouses, 
         
        Decides to count them again. 
        __________________ 
         
        * On behalf of the keepers. 

        """;

    [Fact]
    public void A_draft_names_its_sponsors_and_has_a_title_without_a_number()
    {
        var (resolution, problems) = (Official.Read(Draft).Resolution, Official.Read(Draft).Problems);

        resolution.Title!.Text.Should().Be("Lighthouses and the people who keep them");
        resolution.Masthead.Should().Be(new Masthead
        {
            Symbol = DocumentSymbol.Parse("A/C.9/71/L.4"),
            Organ = Organ.GeneralAssembly,
            Distribution = "Limited",
            Issued = new DateOnly(2016, 11, 4),
            Original = "English",
            JobNumber = "16-01234",
            BarCode = "1601234",
            Session = new Session(71),
            AgendaItems = ["12 (b)", "34"],
            Sponsors = "Iceland, Kiribati and Malta",
        });
        resolution.Footnotes.Single().Label.Should().Be("*");
        problems.Should().ContainSingle().Which.RuleId.Should().Be("RK9005");
    }

    [Theory]
    [InlineData("Seventy-third session", 73, SessionKind.Regular)]
    [InlineData("Eightieth session", 80, SessionKind.Regular)]
    [InlineData("Nineteenth session", 19, SessionKind.Regular)]
    [InlineData("Twenty-third special session", 23, SessionKind.Special)]
    [InlineData("Tenth emergency special session", 10, SessionKind.Emergency)]
    [InlineData("第七十三届会议", 73, SessionKind.Regular)]
    [InlineData("第八十届会议", 80, SessionKind.Regular)]
    [InlineData("第十九届会议", 19, SessionKind.Regular)]
    [InlineData("第十届紧急特别会议", 10, SessionKind.Emergency)]
    [InlineData("第二十三届特别会议", 23, SessionKind.Special)]
    public void Sessions_are_read_in_words(string line, int number, SessionKind kind)
    {
        var clause = line[0] == '第' ? "大会，" : "The General Assembly,";
        Official.Read($"{line}\n\n{clause}\n\n1. Text.\n").Resolution.Masthead.Session.Should().Be(new Session(number, kind));
    }

    [Theory]
    [InlineData("[on the report of the First Committee (A/99/380, para. 11)]", "A/99/380", "11", null)]
    [InlineData("[on the report of the First\nCommittee (A/99/380)]", "A/99/380", null, null)]
    [InlineData("[without reference to a Main Committee (A/99/L.4)]", "A/99/L.4", null, null)]
    [InlineData("[without reference to a Main Committee (A/99/L.4 and A/99/L.4/Add.1)]", "A/99/L.4", null, "without reference to a Main Committee (A/99/L.4 and A/99/L.4/Add.1)")]
    [InlineData("[adopted by acclamation]", null, null, "adopted by acclamation")]
    public void The_note_in_brackets_gives_the_report_and_is_kept_where_it_says_more(string note, string? report, string? paragraph, string? kept)
    {
        var masthead = Official.Read($"A/RES/99/1\n\n{note}\n\n99/1. Title\n\nThe General Assembly,\n\n1. Text.\n").Resolution.Masthead;

        masthead.Report?.ToString().Should().Be(report);
        masthead.ReportParagraph.Should().Be(paragraph);
        masthead.Note.Should().Be(kept);
    }

    [Theory]
    [InlineData("A/RES/99/1", "99/1. A title", null)]
    [InlineData("A/RES/99/1", "99/2. A title", "99/2")]
    public void The_number_before_the_title_is_kept_where_it_is_not_that_of_the_symbol(string symbol, string title, string? number)
    {
        var resolution = Official.Read($"{symbol}\n\n{title}\n\nThe General Assembly,\n\n1. Text.\n").Resolution;

        resolution.Title!.Text.Should().Be("A title");
        resolution.Masthead.TitleNumber?.ToString().Should().Be(number);
        resolution.Masthead.Symbol.ToString().Should().Be(symbol);
    }

    [Theory]
    [InlineData("901 (1955). Resolution of 29 March 1955\n[S/3378]")]
    [InlineData("Resolution 901 (1955)\nof 29 March 1955")]
    [InlineData("RESOLUTION 901 (1955)\n\nAdopted by the Security Council at its 695th meeting,\non 29 March 1955")]
    [InlineData("901 (1955) Resolution of 29 March 1955")]
    public void Resolutions_of_the_Security_Council_have_a_number_and_no_title(string head)
    {
        var resolution = Official.Read(head + "\n\nThe Security Council,\n\nNoting a matter,\n\nDecides to leave it.\n").Resolution;

        resolution.Title.Should().BeNull();
        resolution.Number.Should().Be(ResolutionNumber.OfSecurityCouncil(901, 1955));
        resolution.Adopted.Should().Be(new DateOnly(1955, 3, 29));
        resolution.Masthead.TitleNumber.Should().BeNull();
        resolution.Organ.Should().Be(Organ.SecurityCouncil);
    }

    [Fact]
    public void Columns_of_a_masthead_are_read_one_by_one()
    {
        const string head = """
                           United Nations                                             S/1990/77
                           Security Council                               Distr.: General
                                                                          3 May 1990

                           Malta: draft resolution

                                The Security Council,
                                Noting a matter of which much has been said and written in the last
                           years by the members of the Council,
                                1.    Decides to leave it.


            90-12345 (E)    040590
            *9012345*
            """;
        var resolution = Official.Read(head).Resolution;

        resolution.Masthead.Should().Be(new Masthead
        {
            Symbol = DocumentSymbol.Parse("S/1990/77"),
            Organ = Organ.SecurityCouncil,
            Distribution = "General",
            Issued = new DateOnly(1990, 5, 3),
            Sponsors = "Malta",
            JobNumber = "90-12345",
            BarCode = "9012345",
        });
        resolution.Preamble.Single().Text.Text.Should().EndWith("in the last years by the members of the Council,");
        resolution.Operative.Single().Marker.Should().Be("1");
    }

    [Fact]
    public void What_has_no_place_in_a_masthead_is_reported()
    {
        const string text = "Copy of the archive\n\nA/RES/99/1\n\n99/1. Title\n\nThe General Assembly,\n\n1. Text.\n";
        Official.Read(text).Problems.Should().ContainSingle().Which.Span.Should().Be(new ResolutionKit.Text.TextSpan(0, 19));
    }

    [Theory]
    [InlineData("The General Assembly,", null)]
    [InlineData("The General Assembly", "The General Assembly")]
    [InlineData("大会，", null)]
    [InlineData("大会,", "大会,")]
    public void An_enacting_clause_is_kept_where_it_is_not_the_organs_own(string line, string? kept) =>
        Official.Read($"A/RES/99/1\n\n{line}\n\n1. Text.\n").Resolution.EnactingClause?.Text.Should().Be(kept);
}
