using System.Text;
using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class CheckFixTests : IDisposable
{
    private static readonly string s_slip = Texts.Markdown.Replace("22 December 2018,", "22 December 2018;", StringComparison.Ordinal);
    private static readonly string s_wrongDate = Texts.Markdown.Replace("of 22 December", "of 5 December", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Safe_fixes_are_written_and_the_others_remain()
    {
        _folder.With("a.md", s_slip).With("b.md", s_wrongDate).With("c.md", Texts.Markdown);

        var run = Tool.Run(_folder, "check", "--fix");

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("b.md:10:38  error RK1001").And.EndWith("\n1 error in 3 files, 1 fixed\n");
        _folder.Read("a.md").Should().Be(Texts.Markdown);
        _folder.Read("b.md").Should().Be(s_wrongDate);
        Directory.GetFileSystemEntries(_folder.Path).Should().HaveCount(3, "nothing is left beside the files");
    }

    [Fact]
    public void The_others_are_written_on_request()
    {
        _folder.With("a.md", s_wrongDate);

        Tool.Run(_folder, "check", "--fix", "--unsafe-fixes").Should().Be(new ToolRun(0, "no findings in 1 file, 1 fixed\n", ""));

        _folder.Read("a.md").Should().Be(Texts.Markdown);
    }

    [Fact]
    public void The_report_in_JSON_counts_what_was_fixed()
    {
        _folder.With("a.md", s_slip);

        var summary = Tool.Run(_folder, "check", "--fix", "--format", "json").Json().GetProperty("summary");

        summary.GetProperty("fixed").GetInt32().Should().Be(1);
        summary.GetProperty("error").GetInt32().Should().Be(0);
        Tool.Run(_folder, "check", "--format", "json").Json().GetProperty("summary").TryGetProperty("fixed", out _).Should().BeFalse();
    }

    [Fact]
    public void Other_bytes_stay_and_a_file_without_fixes_is_not_touched()
    {
        byte[] Bytes(string text) => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))];
        File.WriteAllBytes(_folder.PathOf("a.md"), Bytes(s_slip));
        _folder.With("b.md", Texts.Markdown);
        var longAgo = new DateTime(2001, 9, 28, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.PathOf("b.md"), longAgo);

        Tool.Run(_folder, "check", "--fix").ExitCode.Should().Be(0);

        File.ReadAllBytes(_folder.PathOf("a.md")).Should().Equal(Bytes(Texts.Markdown));
        File.GetLastWriteTimeUtc(_folder.PathOf("b.md")).Should().Be(longAgo);
    }

    [Fact]
    public void A_difference_is_shown_and_nothing_is_written()
    {
        _folder.With("a.md", s_slip).With("b.md", s_wrongDate);

        var run = Tool.Run(_folder, "check", "--diff");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("1 would be fixed in 1 file\n");
        run.Output.Should().Be(
            """
            --- a.md
            +++ a.md
            @@ -7,7 +7,7 @@
             
             The General Assembly,
             
            -*Recalling* its resolution 73/266 of 22 December 2018;
            +*Recalling* its resolution 73/266 of 22 December 2018,
             
             1. *Calls upon* Member States to keep their lighthouses lit;
             

            """.ReplaceLineEndings("\n"));
        _folder.Read("a.md").Should().Be(s_slip);
        Tool.Run(_folder, "check", "--diff", "--fix", "--unsafe-fixes").Output.Should().Contain("+++ a.md").And.Contain("+++ b.md");
        _folder.Read("b.md").Should().Be(s_wrongDate);
    }

    [Fact]
    public void Where_nothing_would_change_the_exit_code_is_0_whatever_is_found()
    {
        _folder.With("b.md", s_wrongDate);

        Tool.Run(_folder, "check", "--diff").Should().Be(new ToolRun(0, "", "nothing would be fixed\n"));
    }

    [Fact]
    public void A_difference_is_written_to_a_file()
    {
        _folder.With("a.md", s_slip);

        Tool.Run(_folder, "check", "--diff", "--output", "fixes.patch").Output.Should().BeEmpty();
        _folder.Read("fixes.patch").Should().StartWith("--- a.md\n+++ a.md\n@@ ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_mended_text_of_standard_input_goes_to_standard_output_and_the_report_beside_it(bool hasSlip)
    {
        var run = Tool.RunWithInput(_folder, hasSlip ? s_slip : Texts.Markdown, "check", "-", "--fix");

        run.Should().Be(new ToolRun(0, Texts.Markdown, $"no findings in 1 file, {(hasSlip ? 1 : 0)} fixed\n"));
    }

    [Fact]
    public void Unsafe_fixes_alone_are_a_mistake() =>
        Tool.Run(_folder, "check", "--unsafe-fixes").Should().Match<ToolRun>(run => run.ExitCode == 2 && run.Error.StartsWith("resolutionkit: '--unsafe-fixes' goes with '--fix' or '--diff'."));

    [Fact]
    public void A_file_that_may_not_be_written_is_complained_of_and_left_as_it_is()
    {
        _folder.With("a.md", s_slip).With("b.md", s_slip);
        File.SetAttributes(_folder.PathOf("a.md"), FileAttributes.ReadOnly);

        var run = Tool.Run(_folder, "check", "--fix");

        File.SetAttributes(_folder.PathOf("a.md"), FileAttributes.Normal);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("resolutionkit: a.md: this may not be written; check its permissions.\n");
        run.Output.Should().StartWith("a.md:10:54  error RK4001").And.EndWith("\n1 error in 2 files, 1 fixed\n");
        _folder.Read("a.md").Should().Be(s_slip);
        _folder.Read("b.md").Should().Be(Texts.Markdown);
    }

    [Fact]
    public void A_link_and_permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            _folder.Path.Should().NotBeEmpty("there are no such permissions there");
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        _folder.With("real.txt", s_slip);
        File.SetUnixFileMode(_folder.PathOf("real.txt"), Mode);
        File.CreateSymbolicLink(_folder.PathOf("a.md"), _folder.PathOf("real.txt"));

        Tool.Run(_folder, "check", "--fix", "a.md").ExitCode.Should().Be(0);

        new FileInfo(_folder.PathOf("a.md")).LinkTarget.Should().NotBeNull();
        _folder.Read("real.txt").Should().Be(Texts.Markdown);
        File.GetUnixFileMode(_folder.PathOf("real.txt")).Should().Be(Mode);
    }

    [Theory]
    [InlineData(null, "this is no longer there.")]
    [InlineData("changed", "this was changed while it was checked; check it again.")]
    public void What_is_no_longer_as_it_was_read_is_left_alone(string? now, string complaint)
    {
        using var error = new StringWriter();
        if (now is not null)
        {
            _folder.With("a.md", now);
        }

        OutputFile.Replace(_folder.PathOf("a.md"), "a.md", "read"u8.ToArray(), "mended"u8.ToArray(), new Complaints(error)).Should().BeFalse();

        error.ToString().Should().Be($"resolutionkit: a.md: {complaint}\n");
        Directory.GetFileSystemEntries(_folder.Path).Should().HaveCount(now is null ? 0 : 1);
    }
}
