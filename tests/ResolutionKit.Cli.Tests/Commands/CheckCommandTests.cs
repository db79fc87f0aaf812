using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("إذ تشير إلى قرارها 73/266 المؤرخ 5 كانون الأول/ديسمبر 2018،", "5 كانون الأول/ديسمبر 2018")]
    [InlineData("إذ تشير إلى قرارها \u200F73/266\u200F المؤرخ 5 كانون الأول/ديسمبر ٢٠١٨،", "5 كانون الأول/ديسمبر ٢٠١٨")]
    public void In_a_text_from_right_to_left_places_are_in_the_order_of_its_characters(string paragraph, string wrong)
    {
        _folder.With("a.txt", $"A/RES/99/1\n\nإن الجمعية العامة،\n\n{paragraph}\n\nتقرر أن تبقي المسألة قيد نظرها.\n");

        var finding = Tool.Run(_folder, "check", "a.txt", "--format", "json").Json().GetProperty("diagnostics").EnumerateArray().Should().ContainSingle().Subject;

        finding.GetProperty("line").GetInt32().Should().Be(5);
        var column = finding.GetProperty("column").GetInt32();
        paragraph.Substring(column - 1, finding.GetProperty("endColumn").GetInt32() - column).Should().Be(wrong);
    }

    [Fact]
    public void Where_nothing_is_wrong_the_exit_code_is_0()
    {
        _folder.With("a.md", Texts.Markdown).With("b.yaml", Texts.Yaml).With("README.md", "# Drafts\n");

        Tool.Run(_folder, "check").Should().Be(new ToolRun(0, "no findings in 2 files\n", ""));
    }

    [Fact]
    public void A_wrong_date_is_an_error_shown_with_its_place()
    {
        _folder.With("drafts/a.md", Texts.Markdown.Replace("of 22 December", "of 5 December", StringComparison.Ordinal));

        var run = Tool.Run(_folder, "check", "drafts");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("drafts/a.md:10:38  error RK1001  ").And.EndWith("\n\n1 error in 1 file\n")
            .And.Contain(
                """
                   10 │ *Recalling* its resolution 73/266 of 5 December 2018,
                      │                                      ~~~~~~~~~~~~~~~
                """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_report_in_JSON_names_file_place_and_rule()
    {
        _folder.With("drafts/a.md", Texts.Markdown.Replace("of 22 December", "of 5 December", StringComparison.Ordinal)).With("drafts/b.md", Texts.Markdown);

        var run = Tool.Run(_folder, "check", "drafts", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json().GetProperty("version").GetInt32().Should().Be(1);
        run.Json().GetProperty("files").GetInt32().Should().Be(2);
        run.Json().GetProperty("summary").GetProperty("error").GetInt32().Should().Be(1);
        var finding = run.Json().GetProperty("diagnostics").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("file").GetString().Should().Be("drafts/a.md");
        finding.GetProperty("id").GetString().Should().Be("RK1001");
        finding.GetProperty("line").GetInt32().Should().Be(10);
        finding.GetProperty("column").GetInt32().Should().Be(38);
        finding.GetProperty("endColumn").GetInt32().Should().Be(53);
    }

    [Fact]
    public void The_report_for_GitHub_is_a_line_for_each_finding()
    {
        _folder.With("a.md", Texts.Markdown.Replace("of 22 December", "of 5 December", StringComparison.Ordinal));

        Tool.Run(_folder, "check", "--format", "github").Output
            .Should().StartWith("::error file=a.md,line=10,col=38,endLine=10,endColumn=53,title=RK1001::").And.EndWith("\n");
    }

    [Theory]
    [InlineData("empty.md", "", "RK9008")]
    [InlineData("empty.yaml", "", "RK9008")]
    [InlineData("empty.txt", "", "RK9008")]
    [InlineData("blank.md", " \n\n", "RK9008")]
    [InlineData("malformed.yaml", "resolution: A/C.1/81/L.99\npreamble: [Recalling,\n", "RK9002")]
    [InlineData("malformed.md", "---\nresolution: [A/C.1/81/L.99\n---\n\nThe General Assembly,\n\n1. *Decides* this.\n", "RK9002")]
    [InlineData("unclosed.md", "---\nresolution: A/C.1/81/L.99\n\nThe General Assembly,\n\n*Decides* this.\n", "RK9002")]
    [InlineData("unknown.md", "---\nresolution: A/C.1/81/L.99\ntitel: Lighthouses\n---\n\nThe General Assembly,\n\n*Decides* this.\n", "RK9003")]
    [InlineData("unknown.yaml", "resolution: A/C.1/81/L.99\ntitel: Lighthouses\noperative:\n  - Decides this.\n", "RK9003")]
    public void A_text_that_cannot_be_read_as_meant_is_a_finding(string name, string content, string rule)
    {
        _folder.With(name, content);

        var run = Tool.Run(_folder, "check", name, "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Rules().Should().Contain(rule);
        Tool.Run(_folder, "check", name).Output.Should().Contain($"  error {rule}  ");
    }

    [Fact]
    public void An_unknown_key_is_reported_with_the_nearest_known_one()
    {
        _folder.With("a.md", Texts.Markdown.Replace("title:", "titel:", StringComparison.Ordinal));

        Tool.Run(_folder, "check").Output.Should().Contain("titel").And.Contain("title");
    }

    [Theory]
    [InlineData("missing.md", "resolutionkit: missing.md: there is no such file or folder; check its spelling.")]
    [InlineData("binary.md", "resolutionkit: binary.md: This is not a text file: it has a NUL character at offset 3.")]
    [InlineData("latin1.txt", "resolutionkit: latin1.txt: This is not text in UTF-8: byte 2 does not belong there. Save the file as UTF-8.")]
    [InlineData("locked.md", "resolutionkit: locked.md: this cannot be read: ")]
    [InlineData("nothing", "resolutionkit: nothing: there are no drafts in this folder")]
    public void What_cannot_be_read_is_complained_of_and_the_rest_is_checked(string path, string complaint)
    {
        _folder.With("good.md", Texts.Markdown).With("binary.md", "abc\0\u0001").With("nothing/README.txt", "No draft.").With("locked.md");
        File.WriteAllBytes(_folder.PathOf("latin1.txt"), [(byte)'r', 0xE9, (byte)'s', (byte)'\n']);
        using var lockedByAnother = new FileStream(_folder.PathOf("locked.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = Tool.Run(_folder, "check", path, "good.md");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith(complaint);
        run.Error.TrimEnd('\n').Should().NotContain("\n", "a complaint is one line");
        run.Output.Should().Be("no findings in 1 file\n");
    }

    [Fact]
    public void Findings_do_not_hide_that_a_file_could_not_be_read()
    {
        _folder.With("a.md", "");

        Tool.Run(_folder, "check", "a.md", "missing.md").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Where_nothing_can_be_read_there_is_no_report_in_words()
    {
        var run = Tool.Run(_folder, "check");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("resolutionkit: .: there are no drafts in this folder");
        Tool.Run(_folder, "check", "--format", "json").Json().GetProperty("files").GetInt32().Should().Be(0);
    }

    [Theory]
    [InlineData("long.md")]
    [InlineData("long.txt")]
    public void A_line_of_ten_million_characters_is_read_and_its_excerpt_cut(string name)
    {
        var words = string.Concat(Enumerable.Repeat("keep the lighthouses lit ", 200_000));
        _folder.With(name, "---\nresolution: A/C.1/81/L.99\n---\n\nThe General Assembly,\n\n*Noting* " + words + "and recalling its resolution 73/266 of 5 December 2018 and " + words.TrimEnd() + ",\n\n*Decides* this.\n");

        var run = Tool.Run(_folder, "check", name);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("RK1001").And.Contain("73/266 of 5 December 2018").And.Contain("~~~~~~~~~~~~~~~");
        run.Output.Split('\n').Max(line => line.Length).Should().BeLessThan(1000);
    }

    [Fact]
    public void Standard_input_is_read_and_bears_the_name_given()
    {
        var named = Tool.RunWithInput(_folder, "resolution: A/C.1/81/L.99\npreamble: [\n", "check", "-", "--stdin-filename", "drafts/x.yaml");
        named.ExitCode.Should().Be(1);
        named.Output.Should().StartWith("drafts/x.yaml:");

        var unnamed = Tool.RunWithInput(_folder, Texts.Markdown.Replace("of 22 December", "of 5 December", StringComparison.Ordinal), "check", "-");
        unnamed.Output.Should().StartWith("-:10:38  error RK1001  ");
    }

    [Fact]
    public void A_report_is_written_to_a_file_and_not_to_the_screen()
    {
        _folder.With("a.md", Texts.Markdown.Replace("of 22 December", "of 5 December", StringComparison.Ordinal));

        var run = Tool.Run(_folder, "check", "a.md", "--output", "report.txt");

        run.Should().Be(new ToolRun(1, "", ""));
        _folder.Read("report.txt").Should().StartWith("a.md:10:38  error RK1001").And.EndWith("1 error in 1 file\n");
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_complained_of()
    {
        _folder.With("a.md", Texts.Markdown);

        var run = Tool.Run(_folder, "check", "a.md", "--output", "missing/report.txt");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("resolutionkit: missing/report.txt: there is no folder to write this file to; make it first.\n");
    }

    [Fact]
    public void A_language_can_be_given_for_a_text_that_does_not_show_its_own()
    {
        _folder.With("a.yaml", "resolution: A/C.1/81/L.99\npreamble:\n  - 回顾其2018年12月5日第73/266号决议，\noperative:\n  - 决定继续处理此案。\n");

        Tool.Run(_folder, "check", "a.yaml", "--language", "zh", "--format", "json").Rules().Should().Equal("RK1001");
    }
}
