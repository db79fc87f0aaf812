using System.Diagnostics;
using System.Text;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests;

/// <summary>The tool as its own process: what only a process shows.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void The_official_texts_are_checked_in_UTF_8_without_colours_in_a_pipe()
    {
        var run = Start(string.Empty, "check", "seeds");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("seeds/A-RES-73-266.zh.txt:").And.Contain(" │ ").And.NotContain("\u001B");
    }

    [Fact]
    public void Standard_input_is_read_as_UTF_8()
    {
        var run = Start("大会，\n\n回顾其2018年12月22日第73/266号决议，\n\n决定继续处理此案。\n", "citations", "-", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json().GetProperty("citations").EnumerateArray().Should().ContainSingle().Which.GetProperty("file").GetString().Should().Be("-");
    }

    [Fact]
    public void What_it_cannot_do_is_its_exit_code() => Start(string.Empty, "check", "missing.md").ExitCode.Should().Be(2);

    private static ToolRun Start(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(ToolApplication).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
