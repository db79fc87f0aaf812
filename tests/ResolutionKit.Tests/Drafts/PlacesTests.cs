using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Drafts;

public sealed class PlacesTests
{
    private const string Markdown = """
        ---
        resolution: A/C.1/73/L.37   # the draft
        title: "Cyber\u0073pace: *norms*"
        ---

        *The General Assembly*,
        *Recalling* its resolution 73/266
        of 22 December 2018,[^1] and 😀 also 𠀀
        𠀁 \*stars\*,

        1.	*Calls upon*[^*] States:

        	(a) To be
        	guided;
        	(b) To support;

           and more,

           still;

        > 2. Decides.

        [^1]: A/70/174,
          and more.
        [^*]: Star.
        """;

    private const string Yaml = """
        resolution: 'A/C.1/73/L.37'   # the draft
        title: "Cyber\u0073pace: *norms*"
        session: "73"
        preamble:
          # a comment
          - '*Recalling* the Secretary''s resolution 73/266
            of 22 December 2018,[^1] and'
          - "tab\tand \u4e2d
             文 \
             joined 😀,"
          - plain text that
            goes on
          - >-
            folded 中文
            中文

            new paragraph,
          - |2
               literal
              lines,
        operative:
          - text: "x"
            items: [one, 'two']
            after: >
              after text
            marker: "4"
        footnotes:
          1: |-
            A/70/174.
        """;

    [Fact]
    public void Every_character_of_a_Markdown_draft_knows_its_place()
    {
        var draft = Draft.Parse(Markdown.ReplaceLineEndings("\n"), DraftForm.Markdown);
        Outline.Of(draft.Resolution).Should().Be(
            """
            P1: *Recalling* its resolution 73/266 of 22 December 2018,[^1] and 😀 also 𠀀𠀁 \*stars\*,
            O1: *Calls upon*[^*] States:
            O1(a): To be guided;
            O1(b): To support;
            O1 after: and more, still;
            O2 []: 2. Decides.
            F1: A/70/174, and more.
            F*: Star.
            """.ReplaceLineEndings("\n"));
        AssertPlaces(draft);
    }

    [Fact]
    public void Every_character_of_a_YAML_draft_knows_its_place()
    {
        var draft = Draft.Parse(Yaml.ReplaceLineEndings("\n"), DraftForm.Yaml);
        Outline.OfProblems(draft).Should().BeEmpty();
        Outline.Of(draft.Resolution).Should().Be(
            """
            P1: *Recalling* the Secretary's resolution 73/266 of 22 December 2018,[^1] and
            P2: tab	and 中文 joined 😀,
            P3: plain text that goes on
            P4: folded 中文中文 new paragraph,
            P5: literal lines,
            O4 [4]: x
            O4(a): one
            O4(b): two
            O4 after: after text
            F1: A/70/174.
            """.ReplaceLineEndings("\n"));
        AssertPlaces(draft);
    }

    [Theory]
    [InlineData(Markdown, DraftForm.Markdown, "\r\n")]
    [InlineData(Markdown, DraftForm.Markdown, "\r")]
    [InlineData(Yaml, DraftForm.Yaml, "\r\n")]
    [InlineData(Yaml, DraftForm.Yaml, "\r")]
    public void Line_ends_of_any_kind_give_the_same_resolution_and_exact_places(string text, DraftForm form, string lineEnd)
    {
        var draft = Draft.Parse(text.ReplaceLineEndings(lineEnd), form);
        draft.Resolution.Should().Be(Draft.Parse(text.ReplaceLineEndings("\n"), form).Resolution);
        AssertPlaces(draft);
    }

    [Theory]
    [InlineData(DraftField.Symbol, "A/C.1/73/L.37")]
    [InlineData(DraftField.Language, "en")]
    [InlineData(DraftField.Organ, "GA")]
    [InlineData(DraftField.Session, "73")]
    [InlineData(DraftField.AgendaItems, "[12, 94 (a)]")]
    [InlineData(DraftField.Distribution, "Limited")]
    [InlineData(DraftField.Issued, "2019-01-02")]
    [InlineData(DraftField.Original, "English")]
    [InlineData(DraftField.JobNumber, "18-22650")]
    [InlineData(DraftField.BarCode, "1822650")]
    [InlineData(DraftField.Sponsors, "Egypt")]
    [InlineData(DraftField.Adopted, "2018-12-22")]
    [InlineData(DraftField.ClosingDate, "2018-12-23")]
    [InlineData(DraftField.Meeting, "65")]
    [InlineData(DraftField.Report, "A/73/505")]
    [InlineData(DraftField.ReportParagraph, "11")]
    [InlineData(DraftField.Note, "on the report of the First Committee (A/73/505, para. 11)")]
    [InlineData(DraftField.TitleNumber, "73/27")]
    [InlineData(DraftField.Title, "Cyberspace")]
    [InlineData(DraftField.EnactingClause, "The General Assembly,")]
    public void Each_part_of_the_masthead_knows_its_place(DraftField field, string value)
    {
        const string Keys = """
            resolution: 'A/C.1/73/L.37'
            language: en
            organ:  GA  # a comment
            session: "73"
            agenda-items: [12, 94 (a)]
            distribution: Limited
            issued: 2019-01-02
            original: English
            job-number: 18-22650
            bar-code: 1822650
            sponsors: Egypt
            adopted: 2018-12-22
            closing-date: 2018-12-23
            meeting: 65
            report: A/73/505
            report-paragraph: 11
            note: on the report of the First Committee (A/73/505, para. 11)
            title-number: 73/27
            title: Cyberspace

            """;
        foreach (var draft in new[]
        {
            Draft.Parse($"---\n{Keys}---\n\n*Recalling* this,\n", DraftForm.Markdown),
            Draft.Parse(Keys + "enacting-clause: The General Assembly,\npreamble: [x]", DraftForm.Yaml),
            Draft.Parse($"---\r\n{Keys.ReplaceLineEndings("\r\n")}---\r\n\r\nThe General Assembly,\r\n*Recalling* this,\r\n", DraftForm.Markdown),
        })
        {
            Outline.OfProblems(draft).Should().BeEmpty();
            if (field != DraftField.EnactingClause || draft.Places.ContainsKey(field))
            {
                draft.Places.Should().ContainKey(field);
                draft.Source!.ToString(draft.Places[field]).Should().Be(value);
            }
        }
    }

    [Fact]
    public void Paragraphs_and_markers_know_their_place()
    {
        var draft = Draft.Parse("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n1. One:\n\n   (a) First;\n\n   (c) Third;\n\n   after;\n\n## II. Title\n\n3. Three.\n\n[^1]: Note\n  more.\n", DraftForm.Markdown);
        var source = draft.Source!;
        var one = draft.Resolution.Operative[0];
        source.ToString(one.Span!.Value).Should().Be("1. One:\n\n   (a) First;\n\n   (c) Third;\n\n   after;");
        source.ToString(one.MarkerSpan!.Value).Should().Be("1.");
        source.ToString(one.Items[1].MarkerSpan!.Value).Should().Be("(c)");
        source.ToString(one.Items[1].Span!.Value).Should().Be("(c) Third;");
        source.ToString(draft.Resolution.Sections[0].Span!.Value).Should().Be("## II. Title");
        source.ToString(draft.Resolution.Footnotes[0].Span!.Value).Should().Be("[^1]: Note\n  more.");
        source.ToString(draft.Resolution.Footnotes[0].LabelSpan!.Value).Should().Be("1");
    }

    /// <summary>Checks that each character of the prose stands where the draft says: itself, or the escape or line end that stands for it.</summary>
    internal static void AssertPlaces(Draft draft)
    {
        var source = draft.Source!;
        var random = new Random(1);
        foreach (var prose in draft.Resolution.Passages.Select(passage => passage.Prose).Append(draft.Resolution.Title).OfType<Prose>())
        {
            var last = 0;
            for (var at = 0; at < prose.Text.Length; at++)
            {
                var span = prose.GetSourceSpan(new TextSpan(at, 1))!.Value;
                var there = source.ToString(span);
                span.Start.Should().BeGreaterThanOrEqualTo(last, "characters keep their order in '{0}'", prose.Text);
                last = span.Start;
                if (there != prose.Text[at].ToString())
                {
                    Stands(there, prose.Text[at]).Should().BeTrue("'{0}' of '{1}' stands for '{2}'", there, prose.Text, prose.Text[at]);
                }
            }

            for (var round = 0; round < 20 && prose.Text.Length > 0; round++)
            {
                var start = random.Next(prose.Text.Length);
                var span = new TextSpan(start, random.Next(1, prose.Text.Length - start + 1));
                prose.GetSourceSpan(span).Should().Be(TextSpan.FromBounds(
                    prose.GetSourceSpan(new TextSpan(span.Start, 1))!.Value.Start,
                    prose.GetSourceSpan(new TextSpan(span.End - 1, 1))!.Value.End));
            }

            for (var i = 0; i < prose.FootnoteReferences.Length; i++)
            {
                source.ToString(prose.GetReferenceSourceSpan(i)!.Value).Should().Be($"[^{prose.FootnoteReferences[i].Label}]");
            }
        }
    }

    private static bool Stands(string source, char character) => character switch
    {
        ' ' => source.Length > 0 && source.All(char.IsWhiteSpace) && source.AsSpan().IndexOfAny('\r', '\n') >= 0,
        '\'' => source == "''",
        _ => source.StartsWith('\\'),
    };
}
