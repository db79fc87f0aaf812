using ResolutionKit.Drafts;

namespace ResolutionKit.Tests.Drafts.Markdown;

public sealed class MarkdownCommentTests
{
    private const string Text = """
        ---
        resolution: A/C.1/81/L.1
        ---

        The General Assembly,{0}

        {1}*Recalling* its resolution 73/266 of 22 December 2018{2}
        and its resolution 77/37 of 7 December 2022,[^1]

        # I. Financing{0}

        1. *Calls upon* Member States:{0}

           {1}(a) To act;
           {1}(b) To do as follows:

               {1}(i) Report;

               (ii) Answer;

           {1}as they see fit;
        {1}2. *Decides* to remain seized of the matter.{0}

        {1}[^1]: A/70/174.
        """;

    [Theory]
    [InlineData(" <!-- c -->", "", " <!-- c -->")]
    [InlineData("<!-- 1. c; -->", "", "<!-- c -->")]
    [InlineData("", "<!-- c -->\n", "")]
    [InlineData("", "<!-- c -->\n<!-- d -->  \n", "")]
    [InlineData("", "<!-- c --> <!-- d -->\n", "")]
    [InlineData("", "<!-- c -->\n\n<!-- d\n\n1. e;\n-->\n", "")]
    [InlineData("", "", "\n<!-- (a) c -->")]
    [InlineData("", "", "\n  <!-- c\n1. d -->")]
    [InlineData("", "<!-- c --> ", "")]
    [InlineData("\n<!-- c -->", "", "\n<!-- c -->\n  <!-- d -->")]
    public void What_stands_around_a_comment_is_read_as_if_it_were_not_there(string end, string begin, string within)
    {
        var plain = Draft.Parse(Fill("", "", ""));
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var draft = Draft.Parse(Fill(end, begin, within).ReplaceLineEndings(lineEnd));
            draft.Problems.Should().BeEmpty();
            draft.Resolution.Equals(plain.Resolution).Should().BeTrue();
            draft.Resolution.Passages.Select(passage => passage.ToString()).Should().Equal(plain.Resolution.Passages.Select(passage => passage.ToString()));
        }

        // What stands on the next line begins where it did.
        static string Fill(string end, string begin, string within) => string.Join('\n', Text.ReplaceLineEndings("\n").Split('\n').Select(line =>
            line.Replace("{0}", end, StringComparison.Ordinal)
                .Replace("{1}", begin.Replace("\n", "\n" + new string(' ', line.Length - line.TrimStart().Length), StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("{2}", within, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("*Noting* the <!-- c --> report,", "Noting the report,")]
    [InlineData("*Noting* the <!-- c -->\nreport,", "Noting the report,")]
    [InlineData("*Noting* the<!-- c --> report,", "Noting the report,")]
    [InlineData("注意到该<!-- c -->\n报告，", "注意到该报告，")]
    [InlineData("注意到该\n<!-- c -->\n报告，", "注意到该报告，")]
    [InlineData("*Noting* \\<!-- c --> it,", "Noting <!-- c --> it,")]
    [InlineData("*Noting* <!-- it,\n\n<!-- c -->\n\n*Noting* that,", "Noting <!-- it,")]
    public void No_blank_of_it_stays_in_the_text(string paragraph, string text) =>
        Draft.Parse($"---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n{paragraph}\n\n*Decides* to act.\n").Resolution.Preamble[0].Text.Text.Should().Be(text);

    [Fact]
    public void Places_behind_a_comment_are_exact()
    {
        const string Source = "---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n*Noting* the <!-- c -->\n<!-- d -->\nreport <!-- e --> of 2018,\n\n*Decides* to act.\n";
        var prose = Draft.Parse(Source).Resolution.Preamble[0].Text;
        prose.Text.Should().Be("Noting the report of 2018,");
        var span = prose.GetSourceSpan(new ResolutionKit.Text.TextSpan(prose.Text.IndexOf("2018", StringComparison.Ordinal), 4))!.Value;
        span.Start.Should().Be(Source.IndexOf("2018", StringComparison.Ordinal));
    }
}
