using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class ConfigurationTests : IDisposable
{
    private static readonly string Wrong = Texts.Markdown.Replace("2018,\n", "2018;\n", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_configuration_above_a_file_holds_and_the_nearer_one_before_it()
    {
        _folder.With("resolutionkit.yaml", "root: true\nrules: { RK4001: off }\n").With("a.md", Wrong).With("near/resolutionkit.yaml", "rules: { RK4001: warning }\n").With("near/b.md", Wrong);

        Tool.Run(_folder, "check", "a.md").ExitCode.Should().Be(0);
        Tool.Run(_folder, "check", "near", "--format", "json").Rules().Should().Equal("RK4001");
        Tool.Run(_folder, "check", "near").ExitCode.Should().Be(0);
        Tool.Run(_folder, "check", "near", "--severity", "RK4001=error").ExitCode.Should().Be(1);
        Tool.Run(_folder, "check", ".", "--no-config").ExitCode.Should().Be(1);
        Tool.Run(_folder, "check", "near", "--config", "resolutionkit.yaml").Output.Should().NotContain("RK4001");
    }

    [Fact]
    public void Under_a_broken_configuration_nothing_is_checked()
    {
        _folder.With("resolutionkit.yaml", "root: true\nrule:\n  RK4001: off\n").With("a.md", Wrong);

        var run = Tool.Run(_folder, "check", "a.md");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be("resolutionkit: resolutionkit.yaml:2:1: There is no key 'rule' here. Did you mean 'rules'?\n");
    }

    [Fact]
    public void Excluded_files_are_passed_over_in_a_folder_and_checked_when_named()
    {
        _folder.With("resolutionkit.yaml", "root: true\nexclude: [old/**]\n").With("a.md", Texts.Markdown).With("old/b.md", Wrong);

        Tool.Run(_folder, "check", ".").ExitCode.Should().Be(0);
        Tool.Run(_folder, "check", "old/b.md").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Texts_in_other_languages_are_passed_over_in_a_folder()
    {
        _folder.With("resolutionkit.yaml", "root: true\nlanguages: [zh]\n").With("a.md", Wrong).With("b.txt", Texts.Official);

        Tool.Run(_folder, "check", ".", "--format", "json").Json().GetProperty("files").GetInt32().Should().Be(1);
        Tool.Run(_folder, "check", "a.md").ExitCode.Should().Be(1);
    }

    [Fact]
    public void The_settings_of_a_file_are_shown_with_their_places()
    {
        _folder.With("resolutionkit.yaml", "root: true\npreset: draft\nrules:\n  RK4001: warning\n").With("a.md", Wrong);

        Tool.Run(_folder, "config", "a.md", "--severity", "typography=off").Should().Be(new ToolRun(
            0, "preset: draft  (resolutionkit.yaml:2:1)\nrules.RK4001: warning  (resolutionkit.yaml:4:3)\nrules.typography: off  (--severity)\n", ""));
    }

    [Fact]
    public void A_level_that_is_none_is_complained_of() =>
        Tool.Run(_folder.With("a.md", Wrong), "check", "a.md", "--severity", "RK4001=fatal").ExitCode.Should().Be(2);

    [Fact]
    public void Registries_of_the_configuration_are_known_to_look_ups() =>
        Tool.Run(_folder.With("resolutionkit.yaml", "root: true\nregistries: [own.csv]\n").With("own.csv", "symbol,date\nA/RES/80/301,2026-03-05\n"), "lookup", "80/301")
            .Output.Should().Contain("adopted  5 March 2026");

    [Fact]
    public void The_number_of_a_body_is_converted_and_back()
    {
        _folder.With("resolutionkit.yaml", "root: true\nbody:\n  name: The Council\n  enacting-clause: The Council,\n  number: \"{year}-{number}\"\n")
            .With("a.md", "---\nresolution: 2026-14\nlanguage: en\n---\n\nThe Council,\n\n*Noting* the report,\n\n*Decides* to remain seized of the matter.\n");

        Tool.Run(_folder, "check", "a.md").ExitCode.Should().Be(0);
        Tool.Run(_folder, "convert", "a.md", "-o", "b.yaml").ExitCode.Should().Be(0);
        _folder.Read("b.yaml").Should().Contain("resolution: 2026-14");
        Tool.Run(_folder, "convert", "b.yaml", "-o", "c.md").ExitCode.Should().Be(0);
        _folder.Read("c.md").Should().Contain("resolution: 2026-14");
    }
}
