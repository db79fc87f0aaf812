using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Drafts.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void All_of_a_resolution_is_read()
    {
        var draft = Draft.Parse(
            """
            # A comment
            resolution: A/RES/73/266
            title: '*Cyber* space[^*]'
            language: fr
            organ: general assembly
            session: 73
            agenda-item: [96, 94 (a)]
            distribution: General
            issued: 2019-01-02
            original: English
            job-number: 18-22650
            bar-code: "1822650"
            sponsors: [Egypt, France]
            adopted: 2018-12-22
            closing-date: 2018-12-23
            meeting: 65
            report: A/73/505
            report-paragraph: 11
            note: ""
            title-number: 73/27
            enacting-clause: ""
            preamble:
              - text: A,
                items:
                  - B,
                  - {text: C, marker: "(c)", items: [D], after: E}
                after: F,
            operative:
              - text: G;
                marker: ''
              - H.
            sections:
              - section: I
                title: One
                preamble: ['J,']
                operative: [K.]
              - section: II
            parts:
              - part: A
                title: Part
                enacting-clause: L'Assemblée générale
                preamble: ['L,']
                operative: [M.]
                sections: [{title: N, operative: [O.]}]
                adopted: 1995-12-06
                meeting: 79
            footnotes:
              1: P.
              "*": Q
            annexes:
              - heading: Annexe II
                title: R
                paragraphs:
                  - heading: S
                  - text: T
                    marker: 1
                  - U
              - {}
            """,
            DraftForm.Yaml);

        Outline.OfProblems(draft).Should().BeEmpty();
        var expected = new Resolution("A/RES/73/266")
        {
            Masthead = new Masthead
            {
                Symbol = DocumentSymbol.Parse("A/RES/73/266"),
                Organ = Organ.GeneralAssembly,
                Session = new Session(73),
                AgendaItems = ["96", "94 (a)"],
                Distribution = "General",
                Issued = new DateOnly(2019, 1, 2),
                Original = "English",
                JobNumber = "18-22650",
                BarCode = "1822650",
                Sponsors = "Egypt, France",
                Adopted = new DateOnly(2018, 12, 22),
                ClosingDate = new DateOnly(2018, 12, 23),
                Meeting = 65,
                Report = DocumentSymbol.Parse("A/73/505"),
                ReportParagraph = "11",
                Note = string.Empty,
                TitleNumber = ResolutionNumber.Parse("73/27"),
            },
            Title = "*Cyber* space[^*]",
            Language = DraftingLanguage.French,
            EnactingClause = Prose.Empty,
            Preamble = [new("A,") { Items = [new("B,"), new("C") { Marker = "(c)", Items = [new("D")], After = "E" }], After = "F," }],
            Operative = [new("G;") { Marker = string.Empty }, new("H.")],
            Sections = [new() { Numeral = "I", Title = "One", Preamble = [new("J,")], Operative = [new("K.")] }, new() { Numeral = "II" }],
            Parts =
            [
                new("A")
                {
                    Title = "Part", EnactingClause = "L'Assemblée générale", Preamble = [new("L,")], Operative = [new("M.")],
                    Sections = [new() { Title = "N", Operative = [new("O.")] }], Adopted = new DateOnly(1995, 12, 6), Meeting = 79,
                },
            ],
            Footnotes = [new("1", "P."), new("*", "Q")],
            Annexes = [new() { Heading = "Annexe II", Title = "R", Paragraphs = [new("S") { IsHeading = true }, new("T") { Marker = "1" }, new("U")] }, new()],
        };
        Outline.Of(draft.Resolution).Should().Be(Outline.Of(expected));
        draft.Resolution.Masthead.Should().Be(expected.Masthead);
        draft.Resolution.Equals(expected).Should().BeTrue();
    }

    [Theory]
    [InlineData("enacting-clause: The General Assembly,", "P1: A,")]
    [InlineData("enacting-clause: '*The General Assembly*,'", "P1: A,")]
    [InlineData("enacting-clause: The General Assembly", "clause: The General Assembly\nP1: A,")]
    [InlineData("enacting-clause: The Security Council,", "clause: The Security Council,\nP1: A,")]
    [InlineData("enacting-clause:", "P1: A,")]
    [InlineData("enacting-clause: ''", "clause: none\nP1: A,")]
    [InlineData("footnotes: [{label: 1, text: A}, {label: 1, text: B}]", "P1: A,\nF1: A\nF1: B")]
    [InlineData("operative: [{text: A, marker: '1'}, {text: B, marker: '2'}, {text: C, marker: '4'}]", "P1: A,\nO1: A\nO2: B\nO4 [4]: C")]
    [InlineData("operative: [{text: A, marker: ''}]", "P1: A,\nO1: A")]
    [InlineData("operative: [{text: A, items: [{text: B, marker: (a)}, {text: C, marker: (c)}]}]", "P1: A,\nO1: A\nO1(a): B\nO1(c) [(c)]: C")]
    public void What_is_stated_although_it_is_due_is_not_kept(string keys, string outline)
    {
        var draft = Draft.Parse($"resolution: A/C.1/73/L.37\npreamble: ['A,']\n{keys}\n", DraftForm.Yaml);
        Outline.OfProblems(draft).Should().BeEmpty();
        Outline.Of(draft.Resolution).Should().Be(outline);
    }

    [Theory]
    [InlineData("GA", Organ.GeneralAssembly)]
    [InlineData("SC", Organ.SecurityCouncil)]
    [InlineData("Security Council", Organ.SecurityCouncil)]
    [InlineData("Economic and Social Council", Organ.EconomicAndSocialCouncil)]
    [InlineData("HRC", Organ.HumanRightsCouncil)]
    [InlineData("Commission on Human Rights", Organ.CommissionOnHumanRights)]
    [InlineData("Trusteeship Council", Organ.TrusteeshipCouncil)]
    [InlineData("TC", Organ.TrusteeshipCouncil)]
    [InlineData("other body", Organ.Other)]
    [InlineData("other", Organ.Other)]
    public void Organs_are_named_or_abbreviated(string name, Organ organ) =>
        Draft.Parse($"resolution:\norgan: {name}\noperative: [A]", DraftForm.Yaml).Resolution.Masthead.Organ.Should().Be(organ);

    [Theory]
    [InlineData("preamble: ['x']", "en")]
    [InlineData("enacting-clause: 大会，", "zh")]
    [InlineData("language: RU", "ru")]
    [InlineData("parts: [{part: A, enacting-clause: 'La Asamblea General,'}]", "es")]
    public void The_language_is_stated_or_told_by_the_enacting_clause(string keys, string language) =>
        Draft.Parse($"resolution: A/C.1/73/L.37\n{keys}", DraftForm.Yaml).Resolution.Language.Code.Should().Be(language);

    [Fact]
    public void The_language_may_be_given_for_a_text_that_does_not_show_its_own() =>
        Draft.Parse("resolution: A/C.1/73/L.37\npreamble: [x]", DraftForm.Yaml, DraftingLanguage.Chinese).Resolution.Language.Should().Be(DraftingLanguage.Chinese);
}
