using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Drafts.Markdown;

public sealed class MarkdownReaderTests
{
    private const string Clause = "The General Assembly,\n\n";

    [Theory]
    // What ends in a comma before the first number is preambular; numbers are made.
    [InlineData(Clause + "A,\n\nB,\n\n1. C;\n\n2. D.", "P1: A,\nP2: B,\nO1: C;\nO2: D.")]
    [InlineData(Clause + "A,\nB,", "P1: A, B,")]
    [InlineData(Clause + "A;\n\nB,\n\n1. C;\n\n2. D.", "P1: A;\nP2: B,\nO1: C;\nO2: D.")]
    [InlineData("The General Assembly,\nA,\n\n1. C;\n2. D.", "P1: A,\nO1: C;\nO2: D.")]
    [InlineData("*The General Assembly*,\n\nA,", "P1: A,")]
    [InlineData("_The General Assembly,_\n\nA,", "P1: A,")]
    [InlineData("**The General Assembly,**\n\nA,", "P1: A,")]
    [InlineData("The General Assembly\n\nA,", "clause: The General Assembly\nP1: A,")]
    [InlineData("*The General Assembly*\n\nA,", "clause: *The General Assembly*\nP1: A,")]
    [InlineData("A,\n\n1. B;\n\n2. C.", "clause: none\nP1: A,\nO1: B;\nO2: C.")]
    [InlineData("The Conference of the Parties, {.enacting-clause}\n\nA,", "clause: The Conference of the Parties,\nP1: A,")]
    // Numbers that deviate are kept.
    [InlineData(Clause + "1. A;\n\n2. B;\n\n4. C;\n\n5. D.", "O1: A;\nO2: B;\nO4 [4]: C;\nO5: D.")]
    [InlineData(Clause + "1. A;\n1. B;\n1. C.", "O1: A;\nO1 [1]: B;\nO1 [1]: C.")]
    [InlineData(Clause + "1) A;\n\n2) B.", "O1: A;\nO2: B.")]
    [InlineData(Clause + "1.大会；\n\n2、会议。", "O1: 大会；\nO2: 会议。")]
    [InlineData(Clause + "1. A;\n\nB;\n\n2. C.", "O1: A;\nO2 []: B;\nO2 [2]: C.")]
    // A single operative paragraph has no number.
    [InlineData(Clause + "A,\n\nB.", "P1: A,\nO1: B.")]
    [InlineData(Clause + "A,\n\n1. B.", "P1: A,\nO1 [1]: B.")]
    [InlineData(Clause + "A,\n\nB;\n\nC.", "P1: A,\nO1 []: B;\nO2 []: C.")]
    [InlineData(Clause + "A，\n\nB；\n\nC，\n\nD。", "P1: A，\nP2: B；\nP3: C，\nO1: D。")]
    [InlineData(Clause + "A,[^1]\n\nB.\n\n[^1]: C", "P1: A,[^1]\nO1: B.\nF1: C")]
    [InlineData(Clause + "A, {.operative}\n\nB.", "O1 []: A,\nO2 []: B.")]
    [InlineData(Clause + "A. {.preamble}\n\nB, {.operative}", "P1: A.\nO1: B,")]
    [InlineData(Clause + "1. A, {.preamble}\n\n1. B;\n\n2. C.", "P1 [1]: A,\nO1: B;\nO2: C.")]
    [InlineData(Clause + "A; {.operative marker=\"1 bis\"}\n\n2. B.", "O1 [1 bis]: A;\nO2: B.")]
    [InlineData(Clause + "{.preamble}\n\n1.\n\n2. B.", "P1: \nO1: \nO2: B.")]
    public void Preamble_and_operative_part_are_told_apart(string body, string outline) => Read(body).Should().Be(outline);

    [Theory]
    [InlineData("1. A:\n\n   (a) B;\n\n   (b) C;\n\n2. D.", "O1: A:\nO1(a): B;\nO1(b): C;\nO2: D.")]
    [InlineData("1. A:\n   (a) B;\n   (b) C;\n2. D.", "O1: A:\nO1(a): B;\nO1(b): C;\nO2: D.")]
    [InlineData("1. A:\n(a) B;\n(b) C;\n2. D.", "O1: A:\nO1(a): B;\nO1(b): C;\nO2: D.")]
    [InlineData("1. A:\n\n(a) B:\n\n(i) C;\n\n(ii) D;\n\n(b) E;\n\n2. F.", "O1: A:\nO1(a): B:\nO1(a)(i): C;\nO1(a)(ii): D;\nO1(b): E;\nO2: F.")]
    [InlineData("1. A:\n\n  (a) B:\n\n    (i) C:\n\n      a. D:\n\n        i. E;\n\n        ii. F;\n\n  (b) G;\n\n2. H.", "O1: A:\nO1(a): B:\nO1(a)(i): C:\nO1(a)(i)a.: D:\nO1(a)(i)a.i.: E;\nO1(a)(i)a.ii.: F;\nO1(b): G;\nO2: H.")]
    [InlineData("1. A:\n\n\t(a) B;\n\n\t(b) C.\n\n2. D.", "O1: A:\nO1(a): B;\nO1(b): C.\nO2: D.")]
    [InlineData("1. A:\n\n   (a) B;\n\n   (b) C;\n\n   (d) D;\n\n   (e) E;\n\n2. F.", "O1: A:\nO1(a): B;\nO1(b): C;\nO1(d) [(d)]: D;\nO1(e): E;\nO2: F.")]
    [InlineData("1. A:\n\n   (g) G;\n\n   (h) H;\n\n   (i) I;\n\n   (j) J.\n\n2. F.", "O1: A:\nO1(g) [(g)]: G;\nO1(h): H;\nO1(i): I;\nO1(j): J.\nO2: F.")]
    [InlineData("1. A:\n\n   - B;\n\n   - C;\n\n2. D.", "O1: A:\nO1(a): B;\nO1(b): C;\nO2: D.")]
    [InlineData("1. A:\n- B;\n- C;\n2. D.", "O1: A:\nO1(a): B;\nO1(b): C;\nO2: D.")]
    [InlineData("1. A:\n\n   1. B;\n\n   2. C;\n\n2. D.", "O1: A:\nO11 [1]: B;\nO12 [2]: C;\nO2: D.")]
    [InlineData("1. A:\n\n   - B; {marker=\"(a bis)\"}\n\n   - C; {marker=\"\"}\n\n2. D.", "O1: A:\nO1(a bis) [(a bis)]: B;\nO1(b) []: C;\nO2: D.")]
    [InlineData("1. A:\n\n   （a）B；\n\n   （b）C；\n\n2. D.", "O1: A:\nO1(a): B；\nO1(b): C；\nO2: D.")]
    [InlineData("1. (a) A;\n\n   (b) B;\n\n2. C.", "O1: \nO1(a): A;\nO1(b): B;\nO2: C.")]
    [InlineData("1. (a) (i) A;\n\n       (ii) B;\n\n2. C.", "O1: \nO1(a): \nO1(a)(i): A;\nO1(a)(ii): B;\nO2: C.")]
    // A line that is wrapped before '(b)' does not begin a sub-paragraph.
    [InlineData("1. A, as in paragraph 1\n(b) of that resolution;\n\n2. D.", "O1: A, as in paragraph 1 (b) of that resolution;\nO2: D.")]
    [InlineData("1. A of\n2018. And so on;\n\n2. D.", "O1: A of 2018. And so on;\nO2: D.")]
    // Text goes on after the list; unindented, it is the next paragraph.
    [InlineData("1. A:\n\n   (a) B,\n\n   and C;\n\n2. D.", "O1: A:\nO1(a): B,\nO1 after: and C;\nO2: D.")]
    [InlineData("1. A:\n\n   (a) B:\n\n       (i) C,\n\n       and D;\n\n   and E;\n\n2. F.", "O1: A:\nO1(a): B:\nO1(a)(i): C,\nO1(a) after: and D;\nO1 after: and E;\nO2: F.")]
    [InlineData("1. A:\n\n   (a) B;\n\nC;\n\n3. D.", "O1: A:\nO1(a): B;\nO2 []: C;\nO3: D.")]
    [InlineData("A:\n\n   (a) B,\n\n   (b) C,\n\n   and D,\n\n1. E;\n\n2. F.", "P1: A:\nP1(a): B,\nP1(b): C,\nP1 after: and D,\nO1: E;\nO2: F.")]
    [InlineData("A:\n\n(a) B,\n\n(b) C,\n\nD,\n\n1. E;\n\n2. F.", "P1: A:\nP1(a): B,\nP1(b): C,\nP2: D,\nO1: E;\nO2: F.")]
    [InlineData("1. A {.preamble}\n\n   B, {.after}\n\n1. C;\n\n2. D.", "P1 [1]: A\nP1 after: B,\nO1: C;\nO2: D.")]
    [InlineData("  A,\n\n  B,\n\n  1. C;\n\n  2. D.", "P1: A,\nP2: B,\nO1: C;\nO2: D.")]
    // Notes do not disturb.
    [InlineData("1. A:\n\n   (a) B;[^1]\n\n[^1]: N.\n\n   (b) C;\n\n2. D.", "O1: A:\nO1(a): B;[^1]\nO1(b): C;\nO2: D.\nF1: N.")]
    public void Sub_paragraphs_stand_under_their_paragraphs(string body, string outline) => Read(Clause + body).Should().Be(outline);

    [Theory]
    [InlineData("fr", "1. A :\n\n   a) B ;\n\n   b) C :\n\n      i) D ;\n\n      ii) E ;\n\n2. F.", "O1: A :\nO1a): B ;\nO1b): C :\nO1b)i): D ;\nO1b)ii): E ;\nO2: F.")]
    [InlineData("fr", "1. A :\n\n   (a) B ;\n\n2. F.", "O1: A :\nO1(a) [(a)]: B ;\nO2: F.")]
    [InlineData("ar", "1 - A:\n\n   (أ) B؛\n\n   (ب) C؛\n\n2 - D.", "O1: A:\nO1(أ): B؛\nO1(ب): C؛\nO2: D.")]
    public void Markers_follow_the_language(string language, string body, string outline) =>
        Outline.Of(Draft.Parse($"---\nresolution: A/C.1/73/L.37\nlanguage: {language}\nenacting-clause:\n---\n\n{DraftingLanguage.Find(language)!.EnactingClauseOf(Organ.GeneralAssembly)}\n\n{body}", DraftForm.Markdown).Resolution)
            .Should().Be(outline);

    [Theory]
    [InlineData(Clause + "A,\n\n1. B;\n\n## I. First\n\n2. C;\n\n## II\n\nD,\n\n3. E.", "P1: A,\nO1: B;\nsection I: First\nI.O2: C;\nsection II:\nII.P2: D,\nII.O3: E.")]
    [InlineData(Clause + "## Financing\n\n1. B;\n\n## *Other* matters\n\n2. C.", "section : Financing\nO1: B;\nsection : *Other* matters\nO2: C.")]
    [InlineData(Clause + "## I\n\n1. B;\n\n2. C;\n\n## II\n\n1. D.", "section I:\nI.O1: B;\nI.O2: C;\nsection II:\nII.O1 [1]: D.")]
    [InlineData(Clause + "## 一、经费\n\n1. B；\n\n## 二. 其他\n\n2. C。", "section 一: 经费\n一.O1: B；\nsection 二: 其他\n二.O2: C。")]
    [InlineData(Clause + "## I\\. Title\n\n1. B;\n\n## Title {numeral=\"II bis\"}\n\n2. C.", "section : I. Title\nO1: B;\nsection II bis: Title\nII bis.O2: C.")]
    [InlineData("# A\n\n" + Clause + "A,\n\n1. B;\n\n2. C.\n\n# B. Title {adopted=1995-12-06 meeting=79}\n\nD.", "part A:\nA.P1: A,\nA.O1: B;\nA.O2: C.\npart B: Title 1995-12-06 79 clause: none\nB.O1: D.")]
    [InlineData("# Title {.part letter=\"A bis\"}\n\n" + Clause + "A,\n\n## I. Section\n\nB.", "part A bis: Title\nA bis.P1: A,\nsection I: Section\nA bis.I.O1: B.")]
    [InlineData(Clause + "A.\n\n# Annex\n\n## Title\n\n### Heading\n\n1. B:\n\n   (a) C.\n\n(b) D.\n\nE.\n\n# Annex II\n\n### Heading\n\nF.", "O1: A.\nA heading: Heading\nA [1]: B:\nA [(a)]: C.\nA [(b)]: D.\nA: E.\nA heading: Heading\nA: F.\nannex : Title\nannex Annex II:")]
    [InlineData(Clause + "A.\n\n# 附件二\n\nB。\n\n# Appendix {.annex}\n\nC.\n\n# Terms {.annex}\n\nD.", "O1: A.\nA: B。\nA: C.\nA: D.\nannex 附件二:\nannex Appendix:\nannex Terms:")]
    public void Headings_part_a_resolution(string body, string outline) => Read(body).Should().Be(outline);

    [Theory]
    [InlineData("[^1]: A.\n[^2]: B.\n[^*]: C", "F1: A.\nF2: B.\nF*: C")]
    [InlineData("[^1]: A\nB.\n\n[^2]: C.", "F1: A B.\nF2: C.")]
    [InlineData("[^1]: A.\n\n  B.\n\n[^2]: C.", "F1: A. B.\nF2: C.")]
    [InlineData("[^1]:", "F1: ")]
    [InlineData("[^1]: *Ibid.*, [^2]", "F1: *Ibid.*, [^2]")]
    public void Footnotes_are_read(string notes, string outline) => Read(Clause + "X.\n\n" + notes).Should().Be("O1: X.\n" + outline);

    [Theory]
    [InlineData(@"1\. A,", "P1: 1. A,")]
    [InlineData(@"\(a) A,", "P1: (a) A,")]
    [InlineData(@"a\. A,", "P1: a. A,")]
    [InlineData(@"\- A,", "P1: - A,")]
    [InlineData(@"\# A,", "P1: # A,")]
    [InlineData(@"\> A,", "P1: > A,")]
    [InlineData(@"\[^1]: A,", @"P1: \[^1]: A,")]
    [InlineData(@"\--- A,", "P1: --- A,")]
    [InlineData(@"\（a）A,", "P1: （a）A,")]
    [InlineData(@"\~~~ A,", "P1: ~~~ A,")]
    [InlineData(@"A \{.operative},", @"P1: A \{.operative},")]
    [InlineData("A {sic},", @"P1: A \{sic},")]
    [InlineData("A <!-- comment -->B,", "P1: A B,")]
    [InlineData("<!-- comment -->\n\nA,\n\n<!-- two\n\nparagraphs -->", "P1: A,")]
    public void Escapes_make_text_of_marks(string body, string outline) => Read(Clause + body + "\n\n1. B;\n\n2. C.").Should().Be(outline + "\nO1: B;\nO2: C.");

    [Fact]
    public void A_heading_before_the_text_is_the_title_where_the_front_matter_has_none()
    {
        var draft = Draft.Parse("---\nresolution: A/C.1/73/L.37\n---\n\n# *Cyber* space\n\nThe General Assembly,\n\nA,", DraftForm.Markdown);
        draft.Resolution.Title.Should().Be(Prose.Parse("*Cyber* space"));
        draft.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("# Cyberspace")]
    [InlineData("# 73/266. Cyberspace")]
    [InlineData("## Cyberspace")]
    public void A_heading_that_repeats_the_title_is_no_problem(string heading)
    {
        var draft = Draft.Parse($"---\nresolution: A/C.1/73/L.37\ntitle: Cyberspace\n---\n\n{heading}\n\nThe General Assembly,\n\nA,", DraftForm.Markdown);
        draft.Problems.Should().BeEmpty();
        Outline.Of(draft.Resolution).Should().Be("P1: A,");
    }

    [Theory]
    [InlineData("大会，", "zh", Organ.GeneralAssembly)]
    [InlineData("*Le Conseil de sécurité*,", "fr", Organ.SecurityCouncil)]
    [InlineData("L’Assemblée générale,", "fr", Organ.GeneralAssembly)]
    public void The_enacting_clause_tells_language_and_organ(string clause, string language, Organ organ)
    {
        var resolution = Draft.Parse($"---\nresolution:\n---\n\n{clause}\n\nA,", DraftForm.Markdown).Resolution;
        resolution.Language.Code.Should().Be(language);
        resolution.Organ.Should().Be(organ);
    }

    [Fact]
    public void A_stated_language_and_organ_win_over_the_enacting_clause()
    {
        var resolution = Draft.Parse("---\nresolution: A/C.1/73/L.37\nlanguage: en\n---\n\nLe Conseil de sécurité,\n\nA,", DraftForm.Markdown).Resolution;
        resolution.Language.Code.Should().Be("en");
        resolution.Organ.Should().Be(Organ.GeneralAssembly);
        resolution.EnactingClause!.Text.Should().Be("Le Conseil de sécurité,");
    }

    private static string Read(string body)
    {
        var draft = Draft.Parse($"---\nresolution: A/C.1/73/L.37\nlanguage: en\n---\n\n{body}\n", DraftForm.Markdown);
        Outline.OfProblems(draft).Should().BeEmpty();
        PlacesTests.AssertPlaces(draft);
        return Outline.Of(draft.Resolution);
    }
}
