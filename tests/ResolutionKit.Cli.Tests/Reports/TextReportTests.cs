using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void A_finding_has_its_place_its_excerpt_its_ground_and_its_fixes()
    {
        var finding = Marked.Parse("---\n\n*Recalling* its resolutions 73/27 and 73/266 of [|5 December 2018|],\n").ToFinding() with
        {
            Message = "Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.",
            Notes = ["recorded: A/73/PV.65", "73/27 is of 5 December 2018"],
            Fixes = [new DraftFix("Write 22 December 2018", IsSafe: true, []), new DraftFix("Give each its date", IsSafe: false, [])],
        };

        TextReport.Write(new CheckResult(1, [finding]), 100).ToString().Should().Be(
            """
            drafts/ict.md:3:49  error RK1001  Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.
                3 │ *Recalling* its resolutions 73/27 and 73/266 of 5 December 2018,
                  │                                                 ~~~~~~~~~~~~~~~
                  = recorded: A/73/PV.65
                  = 73/27 is of 5 December 2018
                  = fix: Write 22 December 2018
                  = fix: Give each its date  (not applied by itself)

            1 error in 1 file

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void In_a_line_from_right_to_left_the_wrong_text_is_marked_in_the_line_itself()
    {
        var finding = Marked.Parse("وإذ تشير إلى قرارها 73/266 المؤرخ [|5 كانون الأول/ديسمبر 2018|]،\n").ToFinding() with
        {
            Fixes = [new DraftFix("Write 22 كانون الأول/ديسمبر 2018", IsSafe: false, [])],
        };

        // Isolates are shown as angle brackets.
        TextReport.Write(new CheckResult(1, [finding]), 100).ToString().Replace('\u2067', '<').Replace('\u2069', '>').Should().Be(
            """
            drafts/ict.md:1:35  error RK1001  This is wrong.
                1 │ <وإذ تشير إلى قرارها 73/266 المؤرخ [|5 كانون الأول/ديسمبر 2018|]،>
                  = fix: Write <22 كانون الأول/ديسمبر 2018>  (not applied by itself)

            1 error in 1 file

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_line_from_right_to_left_that_is_too_long_is_cut_around_the_finding()
    {
        var finding = Marked.Parse(string.Concat(Enumerable.Repeat("قرار ", 30)) + "[|73/266|]" + string.Concat(Enumerable.Repeat(" قرار", 30)) + "\n").ToFinding();

        var line = TextReport.Write(new CheckResult(1, [finding]), 60).ToString().Split('\n')[1];

        line.Should().Contain("[|73/266|]").And.Contain("…");
        CellWidth.Of(line).Should().BeLessThanOrEqualTo(60);
    }

    [Fact]
    public void A_finding_in_an_empty_text_needs_no_picture() =>
        TextReport.Write(new CheckResult(1, [Marked.Parse("[||]").ToFinding()]), 100).ToString()
            .Should().Be("drafts/ict.md:1:1  error RK1001  This is wrong.\n\n1 error in 1 file\n");

    [Fact]
    public void A_message_that_quotes_a_text_does_not_flood_or_steer_the_terminal()
    {
        var line = TextReport.Write(new CheckResult(1, [Marked.Parse("[|x|]").ToFinding(message: "'\u001B[2J" + new string('x', 10_000) + "' is no symbol.")]), 100).ToString().Split('\n')[0];

        line.Should().StartWith("drafts/ict.md:1:1  error RK1001  '␛[2Jxxx").And.EndWith("xxx…");
        line.Length.Should().BeLessThan(700);
    }

    [Fact]
    public void The_margin_is_as_wide_as_the_largest_line_number() =>
        TextReport.Write(new CheckResult(1, [Marked.Parse(new string('\n', 123_456) + "[|x|]").ToFinding()]), 100).ToString()
            .Should().Contain("\n123457 │ x\n       │ ~\n");

    [Theory]
    [InlineData(0, 0, 0, 5, "no findings in 5 files")]
    [InlineData(0, 0, 0, 1, "no findings in 1 file")]
    [InlineData(1, 0, 0, 1, "1 error in 1 file")]
    [InlineData(3, 1, 0, 2, "3 errors, 1 warning in 2 files")]
    [InlineData(0, 2, 1, 2, "2 warnings, 1 info in 2 files")]
    [InlineData(1, 1, 2, 2, "1 error, 1 warning, 2 info in 2 files")]
    public void The_last_line_sums_up(int errors, int warnings, int infos, int files, string summary)
    {
        var place = Marked.Parse("[|x|]");
        DraftDiagnostic[] findings =
        [
            .. Enumerable.Repeat(place.ToFinding(Severity.Error), errors), .. Enumerable.Repeat(place.ToFinding(Severity.Warning), warnings),
            .. Enumerable.Repeat(place.ToFinding(Severity.Info), infos),
        ];

        TextReport.Summarize(new CheckResult(files, [.. findings])).Should().Be(summary);
    }
}
