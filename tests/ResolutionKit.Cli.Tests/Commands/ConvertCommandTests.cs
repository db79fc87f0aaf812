using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_model_is_written_as_JSON()
    {
        _folder.With("a.md", Texts.Markdown);

        var run = Tool.Run(_folder, "convert", "a.md", "--to", "json");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().EndWith("}\n");
        run.Json().GetProperty("symbol").GetString().Should().Be("A/C.1/81/L.99");
        run.Json().GetProperty("preamble").GetArrayLength().Should().Be(1);
        run.Json().GetProperty("operative").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("out.md", "---\nresolution: A/C.1/81/L.99\n")]
    [InlineData("out.yaml", "resolution: A/C.1/81/L.99\n")]
    [InlineData("out.yml", "resolution: A/C.1/81/L.99\n")]
    [InlineData("out.json", "{\n")]
    public void The_ending_of_the_output_tells_its_form(string output, string start)
    {
        _folder.With("a.yaml", Texts.Yaml.Replace("L.98", "L.99", StringComparison.Ordinal));

        Tool.Run(_folder, "convert", "a.yaml", "-o", output).Should().Be(new ToolRun(0, "", ""));
        _folder.Read(output).ReplaceLineEndings("\n").Should().StartWith(start);
    }

    [Fact]
    public void A_draft_goes_through_YAML_and_back_unchanged_in_what_it_says()
    {
        _folder.With("a.md", Texts.Markdown);

        Tool.Run(_folder, "convert", "a.md", "-o", "b.yaml").ExitCode.Should().Be(0);
        Tool.Run(_folder, "convert", "b.yaml", "-o", "c.md").ExitCode.Should().Be(0);
        Tool.Run(_folder, "convert", "c.md", "--to", "json").Output.Should().Be(Tool.Run(_folder, "convert", "a.md", "--to", "json").Output);
    }

    [Fact]
    public void The_form_of_the_input_can_be_given()
    {
        var run = Tool.RunWithInput(_folder, Texts.Official, "convert", "-", "--from", "official", "--to", "json");

        run.Json().GetProperty("language").GetString().Should().Be("zh");
        run.Json().GetProperty("operative").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void What_cannot_be_read_as_meant_is_reported_and_the_rest_is_written()
    {
        _folder.With("a.md", Texts.Markdown.Replace("title:", "titel:", StringComparison.Ordinal));

        var run = Tool.Run(_folder, "convert", "a.md", "--to", "json");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("a.md:3:1  error RK9003  ").And.Contain("~~~~~");
        run.Json().GetProperty("operative").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("empty.md", "")]
    [InlineData("empty.yaml", "# nothing yet\n")]
    public void Where_nothing_can_be_read_nothing_is_written(string name, string content)
    {
        _folder.With(name, content).With("out.json", "old");

        var run = Tool.Run(_folder, "convert", name, "-o", "out.json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"resolutionkit: {name}: there is no resolution in this text; nothing was written.");
        _folder.Read("out.json").Should().Be("old");
    }

    [Theory]
    [InlineData("resolutionkit: say with --to what to convert to: json, markdown, yaml.", "convert", "a.md")]
    [InlineData("resolutionkit: out.docx: the ending does not tell the form; say it with --to: json, markdown, yaml.", "convert", "a.md", "-o", "out.docx")]
    [InlineData("resolutionkit: missing.md: there is no such file", "convert", "missing.md", "--to", "json")]
    [InlineData("resolutionkit: folder: this is a folder; name a file in it.", "convert", "folder", "--to", "json")]
    [InlineData("resolutionkit: Required argument 'INPUT' missing", "convert")]
    public void What_cannot_be_done_is_complained_of(string complaint, params string[] arguments)
    {
        _folder.With("a.md", Texts.Markdown).With("folder/b.md", Texts.Markdown);

        var run = Tool.Run(_folder, arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith(complaint);
        Directory.GetFileSystemEntries(_folder.Path).Should().HaveCount(2);
    }
}
