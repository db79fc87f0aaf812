using ResolutionKit.Drafts;

namespace ResolutionKit.Tests.Drafts;

/// <summary>Each case marks the text that is wrong as <c>⟦…⟧</c>; what follows the arrow begins the message.</summary>
public sealed class ReadingProblemTests
{
    [Theory]
    // YAML's traps for prose
    [InlineData("preamble:\n  - ⟦*Recalling* its resolution⟧\n", "RK9002", "A text that begins with * must stand in quotes")]
    [InlineData("title: Cyber⟦:⟧ space\n", "RK9002", "YAML takes the words before this colon for a key")]
    [InlineData("operative:\n  - text: Calls upon Member States⟦:⟧\n", "RK9002", "YAML takes the words before this colon for a key")]
    [InlineData("title: ⟦\"⟧Cyber\nsession: 73\n", "RK9002", "This quotation mark is never closed")]
    [InlineData("title: ⟦'⟧Cyber\nsession: 73\n", "RK9002", "This quotation mark is never closed")]
    [InlineData("preamble:\n  - \"The\" ⟦first,⟧\n", "RK9002", "The text goes on after its closing quotation mark")]
    [InlineData("title: ⟦[^1]⟧ of\n", "RK9004", "'title' takes a text, not a list: a text that begins with [ must stand in quotes.")]
    [InlineData("title: ⟦@⟧home\n", "RK9002", "A text cannot begin with @")]
    [InlineData("title: ⟦%⟧home\n", "RK9002", "A text cannot begin with %")]
    [InlineData("title: ⟦`⟧home`\n", "RK9002", "A text cannot begin with `")]
    [InlineData("title: ⟦>⟧ home\n", "RK9002", "After > or | the text begins on the next line")]
    [InlineData("title: ⟦!⟧home sweet\n", "RK9002", "A text that begins with ! must stand in quotes")]
    [InlineData("title: ⟦&⟧home sweet\n", "RK9002", "A text that begins with & must stand in quotes")]
    [InlineData("title: \"a ⟦\\q⟧\"\n", "RK9002", "A backslash in double quotes")]
    [InlineData("preamble:\n⟦\t⟧- A\n", "RK9002", "A tab cannot indent a line")]
    [InlineData("preamble: ⟦-⟧ A\n", "RK9002", "A list begins on the line below its key")]
    [InlineData("⟦Cyber space⟧\nsession: 73\n", "RK9002", "This line is no key with its value")]
    [InlineData("preamble:\n  - A\n ⟦- B⟧\n", "RK9002", "This line is no key with its value")]
    [InlineData("⟦---⟧\nresolution: A/C.1/73/L.38\n", "RK9005", "A file holds one draft")]
    [InlineData("preamble:\n  - ⟦Recalls this: and that⟧\n", "RK9004", "YAML takes the words before a colon for a key")]
    [InlineData("preamble:\n  - ⟦Recalls this:⟧\n", "RK9004", "YAML takes the words before a colon for a key")]
    // Keys
    [InlineData("⟦titel⟧: A\n", "RK9003", "There is no key 'titel' here. Did you mean 'title'?")]
    [InlineData("⟦agenda_item⟧: 96\n", "RK9003", "There is no key 'agenda_item' here. Did you mean 'agenda-item'?")]
    [InlineData("⟦Title⟧: A\n", "RK9003", "There is no key 'Title' here. Did you mean 'title'?")]
    [InlineData("⟦weather⟧: A\n", "RK9003", "There is no key 'weather' here. The keys are resolution, title,")]
    [InlineData("operative:\n  - text: A\n    ⟦item⟧: [B]\n", "RK9003", "There is no key 'item' here. Did you mean 'items'?")]
    [InlineData("sections:\n  - ⟦numeral⟧: I\n", "RK9003", "There is no key 'numeral' here. The keys are section, title, preamble, operative.")]
    [InlineData("session: 73\n⟦session⟧: 74\n", "RK9006", "The key 'session' is given twice: only the first is read")]
    [InlineData("agenda-item: 73\n⟦agenda-items⟧: [74]\n", "RK9006", "The agenda items are given twice")]
    [InlineData("footnotes:\n  1: A\n  ⟦1⟧: B\n", "RK9006", "The footnote '1' is given twice")]
    // Values
    [InlineData("session: ⟦73rd⟧\n", "RK9004", "'73rd' is not a session")]
    [InlineData("session: '⟦73rd⟧'\n", "RK9004", "'73rd' is not a session")]
    [InlineData("adopted: ⟦22 December 2018⟧\n", "RK9004", "'22 December 2018' is not a date: write it as 2018-12-22")]
    [InlineData("issued: ⟦2018-02-30⟧\n", "RK9004", "'2018-02-30' is not a date")]
    [InlineData("meeting: ⟦65th⟧\n", "RK9004", "'65th' is not the number of a meeting")]
    [InlineData("organ: ⟦Assembly⟧\n", "RK9004", "'Assembly' is not an organ: write General Assembly (GA)")]
    [InlineData("language: ⟦English⟧\n", "RK9004", "'English' is not an official language: write ar, en, es, fr, ru or zh.")]
    [InlineData("report: ⟦A⟧\n", "RK9004", "'A' is not a document symbol")]
    [InlineData("title: ⟦[A, B]⟧\n", "RK9004", "'title' takes a text, not a list: a text that begins with [ must stand in quotes.")]
    [InlineData("session: ⟦{a: b}⟧\n", "RK9004", "'session' takes a single value, not a map of keys.")]
    [InlineData("preamble: ⟦A text⟧\n", "RK9004", "'preamble' takes a list of paragraphs, each after - and a blank, not a single value.")]
    [InlineData("preamble:\n  ⟦text: A⟧\n", "RK9004", "'preamble' takes a list of paragraphs, each after - and a blank, not a map of keys.")]
    [InlineData("preamble:\n  - ⟦[A, B]⟧\n", "RK9004", "A paragraph is a text, or a map with 'text' and 'items', not a list")]
    [InlineData("sections:\n  - ⟦A⟧\n", "RK9004", "Each of the sections is a map of keys, not a single value.")]
    [InlineData("preamble:\n  - A\n  -⟦⟧\n  - B\n", "RK9004", "There is no text in this paragraph")]
    [InlineData("preamble:\n  - see ⟦[this](that)⟧\n", "RK9007", "A resolution has no place for a link")]
    public void A_problem_in_YAML_is_reported_where_it_is(string marked, string id, string message)
    {
        foreach (var (head, tail, form) in new[]
        {
            ("resolution: A/C.1/73/L.37\n", string.Empty, DraftForm.Yaml),
            ("resolution: A/C.1/73/L.37\r\n# 注释 😀\r\n", string.Empty, DraftForm.Yaml),
            ("---\nresolution: A/C.1/73/L.37\n", "---\n\nThe General Assembly,\n\nA,", DraftForm.Markdown),
        })
        {
            if (form == DraftForm.Markdown && marked.Contains("---", StringComparison.Ordinal))
            {
                continue;
            }

            var text = head + (head.Contains('\r', StringComparison.Ordinal) ? marked.ReplaceLineEndings("\r\n") : marked) + tail;
            AssertProblem(text, form, id, message).Resolution.Symbol.ToString().Should().Be("A/C.1/73/L.37", "what was read before is kept");
        }
    }

    [Theory]
    [InlineData("⟦⟧", "RK9008", "The file is empty.")]
    [InlineData("⟦⟧\n \n\t\n", "RK9008", "The file is empty.")]
    [InlineData("⟦# A title⟧\n\nThe General Assembly,\n\nA,", "RK9008", "There is no front matter.")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n⟦⟧", "RK9008", "There is no text of a resolution below the front matter")]
    [InlineData("⟦---⟧\nresolution: A/C.1/73/L.37\n\nThe General Assembly,\n\nA,", "RK9002", "The front matter that begins here is never closed")]
    [InlineData("⟦---⟧", "RK9002", "The front matter that begins here is never closed")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\nA,\n\n⟦<!--⟧ B\n\nC", "RK9002", "The comment that begins here is never closed")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\n⟦Sponsors: France⟧\n\nThe General Assembly,\n\nA,", "RK9005", "Before the enacting clause there is nothing but the title")]
    [InlineData("---\nresolution: A/C.1/73/L.37\ntitle: B\n---\n\n⟦# A title⟧\n\nThe General Assembly,\n\nA,", "RK9005", "Before the enacting clause there is nothing but the title")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n1. A.\n\n   ⟦B.⟧", "RK9005", "A paragraph is one text")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\nA ⟦[b](c)⟧,", "RK9007", "A resolution has no place for a link")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\nA ⟦`b`⟧,", "RK9007", "A resolution has no place for code")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n⟦> A⟧,", "RK9007", "A resolution has no quotations")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\nA,\n\n⟦***⟧\n\nB,", "RK9007", "A resolution has no rules across the page")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n⟦```\nA,\n```⟧", "RK9007", "A resolution has no place for code")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n| A | B |\n⟦|---|---|⟧\n| C | D |", "RK9007", "A resolution has no tables")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\n# A {adopted=⟦1995⟧}\n\nThe General Assembly,\n\nA,", "RK9004", "'1995' is not a date")]
    [InlineData("---\nresolution: A/C.1/73/L.37\n---\n\n# A {meeting=⟦x⟧}\n\nThe General Assembly,\n\nA,", "RK9004", "'x' is not the number of a meeting")]
    public void A_problem_in_Markdown_is_reported_where_it_is(string marked, string id, string message) => AssertProblem(marked.Replace("⟦> A⟧", "⟦>⟧ A", StringComparison.Ordinal), DraftForm.Markdown, id, message);

    [Theory]
    [InlineData("⟦⟧", "RK9008", "The file is empty.")]
    [InlineData("# a comment\n⟦⟧", "RK9008", "There is no text of a resolution here")]
    [InlineData("⟦just text⟧", "RK9008", "There are no keys here")]
    [InlineData("⟦- a⟧", "RK9008", "There are no keys here")]
    public void A_file_without_a_resolution_is_told(string marked, string id, string message)
    {
        var draft = Draft.Parse(marked.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal), DraftForm.Yaml);
        draft.Problems.Should().ContainSingle().Which.RuleId.Should().Be(id);
        draft.Problems[0].Message.Should().StartWith(message);
    }

    [Theory]
    [InlineData("> A\n> B,", "P1: A B,")]
    [InlineData("```\nA,\nB,\n```", "P1: A, B,")]
    [InlineData("| A | B |\n|---|---|\n| C | D, |", "P1: A B C D,")]
    [InlineData("<div>\nA,\n</div>", "P1: A,")]
    [InlineData("A [b](c), `d`, <b>e</b>,", "P1: A b, d, e,")]
    public void The_text_of_foreign_markup_is_kept(string body, string outline) =>
        Outline.Of(Draft.Parse($"---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n{body}", DraftForm.Markdown).Resolution).Should().Be(outline);

    [Fact]
    public void After_a_syntax_error_reading_goes_on_at_the_next_key()
    {
        var draft = Draft.Parse("resolution: A/C.1/73/L.37\ntitle: A: B\npreamble:\n  - C,\n  - *D* e,\n  - F,\noperative:\n  - G.\nsession: 73\n", DraftForm.Yaml);
        draft.Problems.Select(problem => problem.RuleId).Should().Equal("RK9002", "RK9002");
        Outline.Of(draft.Resolution).Should().Be("P1: C,\nP2: *D*\nO1: G.");
        draft.Resolution.Masthead.Session.Should().Be(new ResolutionKit.Symbols.Session(73));
    }

    [Fact]
    public void An_unclosed_front_matter_still_gives_its_keys_and_the_text()
    {
        var draft = Draft.Parse("---\nresolution: A/C.1/73/L.37\nsession: 73\n\nThe General Assembly,\n\nA,\n", DraftForm.Markdown);
        draft.Resolution.Symbol.ToString().Should().Be("A/C.1/73/L.37");
        Outline.Of(draft.Resolution).Should().Be("P1: A,");
    }

    [Theory]
    [InlineData(DraftForm.Markdown, "word ")]
    [InlineData(DraftForm.Markdown, "（a）")]
    [InlineData(DraftForm.Markdown, "> ")]
    [InlineData(DraftForm.Markdown, "- ")]
    [InlineData(DraftForm.Markdown, "1. ")]
    [InlineData(DraftForm.Markdown, "(a) ")]
    [InlineData(DraftForm.Markdown, "{")]
    [InlineData(DraftForm.Markdown, "<")]
    [InlineData(DraftForm.Yaml, "word ")]
    [InlineData(DraftForm.Yaml, "\\n")]
    [InlineData(DraftForm.Yaml, "*")]
    public void A_very_long_line_is_read(DraftForm form, string unit)
    {
        var line = string.Concat(Enumerable.Repeat(unit, (unit == "word " ? 10_000_000 : 1_000_000) / unit.Length));
        var draft = Draft.Parse(form == DraftForm.Yaml ? $"resolution: A/C.1/73/L.37\npreamble:\n  - \"{line}\"\n" : $"---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n{line}\n", form);
        draft.Resolution.Symbol.ToString().Should().Be("A/C.1/73/L.37");
    }

    [Theory]
    [InlineData(DraftForm.Markdown, "(a) x;\n")]
    [InlineData(DraftForm.Markdown, "# A\n")]
    [InlineData(DraftForm.Markdown, "## I\n")]
    [InlineData(DraftForm.Markdown, "[^1]: x\n")]
    [InlineData(DraftForm.Markdown, "x\n")]
    [InlineData(DraftForm.Markdown, "\n\nx,\n")]
    [InlineData(DraftForm.Yaml, "- [\n")]
    [InlineData(DraftForm.Yaml, "[")]
    [InlineData(DraftForm.Yaml, "title: a: b\n")]
    [InlineData(DraftForm.Yaml, "- a\n")]
    public void Very_many_lines_are_read(DraftForm form, string unit)
    {
        var lines = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        var draft = Draft.Parse(form == DraftForm.Yaml ? $"resolution: A/C.1/73/L.37\npreamble:\n{lines}\n" : $"---\nresolution: A/C.1/73/L.37\n---\n\nThe General Assembly,\n\n{lines}\n", form);
        draft.Resolution.Symbol.ToString().Should().Be("A/C.1/73/L.37");
    }

    [Fact]
    public void Whatever_is_written_is_read_without_failing()
    {
        const string Pieces = "resolution: |title: |preamble:\n|  - |operative:\n|- text: |items:\n|footnotes:\n|  1: |---\n|\n\n|\r\n|\t|   |(a) |1. |# |## |# Annex\n|[^1]|[^1]: |*|_|\"|'|{.operative}|{marker=\"|[|]|{|}|: |#|<!--|-->|```\n|> || |大会，|The General Assembly,\n|word|，|\uD83D\uDE00|\uD83D|& |!|%|@|, |\\|\0|\u2028|\u0085";
        var pieces = Pieces.Split('|');
        var random = new Random(77);
        for (var round = 0; round < 1500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var (form, whole) in new[] { (DraftForm.Yaml, text), (DraftForm.Yaml, "resolution: A/C.1/73/L.37\npreamble:\n  - " + text), (DraftForm.Markdown, text), (DraftForm.Markdown, "---\nresolution: A/C.1/73/L.37\n---\n" + text) })
            {
                var draft = Draft.Parse(whole, form);
                draft.Problems.All(problem => problem.Span.End <= whole.Length).Should().BeTrue();
                draft.Places.Values.All(span => span.End <= whole.Length).Should().BeTrue();
                foreach (var passage in draft.Resolution.Passages)
                {
                    passage.Prose.GetSourceSpan(new(0, passage.Prose.Text.Length)).GetValueOrDefault().End.Should().BeLessThanOrEqualTo(whole.Length);
                    (passage.Paragraph?.Span ?? passage.Footnote!.Span)!.Value.End.Should().BeLessThanOrEqualTo(whole.Length);
                }
            }
        }
    }

    private static Draft AssertProblem(string marked, DraftForm form, string id, string message)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var draft = Draft.Parse(marked.Remove(end + 1, 1).Remove(start, 1), form);
        var found = Outline.OfProblems(draft);
        draft.Problems.Should().NotBeEmpty();
        found.Should().StartWith($"{id} «{marked.Substring(start + 1, end - start)}» {message}");
        draft.Problems[0].Span.Start.Should().Be(start);
        return draft;
    }
}
