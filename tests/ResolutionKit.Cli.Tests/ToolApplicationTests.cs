using ResolutionKit.Cli.Terminal;
using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests;

public sealed class ToolApplicationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_version_is_told() => Tool.Run(_folder, "--version").Output.Should().MatchRegex("^resolutionkit [0-9]+\\.[0-9]+\\.[0-9]+(-[a-z0-9.]+)?\n$");

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("citations", "-h")]
    [InlineData("convert", "--help")]
    [InlineData("lookup", "--help")]
    [InlineData("rules", "--help")]
    public void Help_is_given(params string[] arguments)
    {
        var run = Tool.Run(_folder, arguments);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain($"resolutionkit {(arguments.Length > 1 ? arguments[0] : "[command]")}");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_command_the_help_is_a_complaint()
    {
        var run = Tool.Run(_folder);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("resolutionkit [command]").And.Contain("check").And.Contain("lookup");
    }

    [Theory]
    [InlineData("resolutionkit: 'chekc' is not known here. Did you mean 'check'?\nresolutionkit: 'resolutionkit --help' says what is accepted.\n", "chekc")]
    [InlineData("resolutionkit: '--outptu' is not known here. Did you mean '--output'?\nresolutionkit: 'resolutionkit check --help' says what is accepted.\n", "check", "--outptu", "x")]
    [InlineData("resolutionkit: '--frobnicate' is not known here.\nresolutionkit: 'resolutionkit rules --help' says what is accepted.\n", "rules", "--frobnicate")]
    [InlineData("resolutionkit: Argument 'xml' not recognized. Must be one of: 'text' 'json' 'github' 'gitlab' 'junit' 'sarif'\nresolutionkit: 'resolutionkit check --help' says what is accepted.\n", "check", "--format", "xml")]
    [InlineData("resolutionkit: Argument 'xx' not recognized. Must be one of: 'ar' 'en' 'es' 'fr' 'ru' 'zh'\nresolutionkit: 'resolutionkit citations --help' says what is accepted.\n", "citations", "--language", "xx")]
    public void What_is_not_understood_is_complained_of(string complaint, params string[] arguments) =>
        Tool.Run(_folder, arguments).Should().Be(new ToolRun(2, "", complaint));

    [Fact]
    public void A_file_whose_name_begins_with_a_dash_is_named_after_two_dashes()
    {
        _folder.With("-a.md", "");

        Tool.Run(_folder, "check", "--format", "json", "--", "-a.md").Json().GetProperty("files").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_complained_of_without_a_stack_trace()
    {
        var error = new StringWriter();

        var code = ToolApplication.Run(["--version"], new ToolConsole { In = Stream.Null, Out = new FullDisk(), Error = error, Folder = _folder.Path });

        code.Should().Be(2);
        error.ToString().Should().Be("resolutionkit: the output cannot be written: No space left on device\n");
    }

    [Fact]
    public void A_mistake_of_the_tool_is_one_line_with_what_to_report()
    {
        var error = new StringWriter();

        var code = ToolApplication.Run(["--version"], new ToolConsole { In = Stream.Null, Out = new Broken(), Error = error, Folder = _folder.Path });

        code.Should().Be(2);
        error.ToString().Should().StartWith("resolutionkit: this is a mistake of the tool: InvalidOperationException: It broke. (at ")
            .And.Contain("Please report this line").And.EndWith("/issues.\n");
        error.ToString().Count(character => character == '\n').Should().Be(1);
    }

    [Fact]
    public void A_terminal_gets_colours()
    {
        var output = new StringWriter();

        ToolApplication.Run(["rules"], new ToolConsole { In = Stream.Null, Out = output, Error = TextWriter.Null, Folder = _folder.Path, HasColours = true });

        output.ToString().Should().Contain("\u001B[").And.Contain("RK1001");
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device");
    }

    private sealed class Broken : StringWriter
    {
        public override void Flush() => throw new InvalidOperationException("It broke.");
    }
}
