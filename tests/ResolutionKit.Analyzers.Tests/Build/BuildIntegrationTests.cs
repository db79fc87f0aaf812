using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Build;

/// <summary>The sample <c>build-integration</c>, built with the real command against the packages of this build.</summary>
[Collection(nameof(PackedPackages))]
public sealed class BuildIntegrationTests(PackedPackages packages)
{
    private static readonly string s_sample = Repository.PathOf("samples", "build-integration");

    [Fact]
    public async Task The_sample_prints_what_is_wrong_in_it_and_nothing_else()
    {
        using var project = new CopiedProject(s_sample);

        var build = await packages.BuildAsync(project.Folder);

        build.ExitCode.Should().Be(1);
        build.Findings.Should().BeEquivalentTo(
            $"{project.PathOf("Program.cs")}(6,63): error RK0004: Resolution 70/203 was adopted on 22 December 2015, not on 21 December 2015.",
            $"{project.PathOf("drafts/open-data.yaml")}(8,54): error RK1004: Security Council resolution 1373 is of 2001, not of 2002.",
            $"{project.PathOf("drafts/open-data.yaml")}(10,59): warning RK5020: Write “warning centres”: your list of terms has it in the place of “warning centers”.",
            $"{project.PathOf("drafts/open-data.yaml")}(10,67): warning RK5015: “centers” is spelled “centres” in documents of the United Nations.",
            $"{project.PathOf("drafts/tsunami-warning.md")}(10,70): error RK1001: Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.",
            $"{project.PathOf("drafts/tsunami-warning.md")}(12,53): error RK4001: This preambular paragraph ends with a semicolon (;); it should end with a comma (,).");
    }

    [Fact]
    public async Task A_clean_copy_builds_without_a_word_and_is_not_analysed_again_until_a_draft_changes()
    {
        using var project = Clean();

        var first = await packages.BuildAsync(project.Folder);
        first.Findings.Should().BeEmpty();
        first.ExitCode.Should().Be(0);
        var run = await DotnetCommand.RunAsync(project.Folder, Path.Combine("bin", "Debug", "net10.0", "BuildIntegration.dll"));
        run.Output.ReplaceLineEndings("\n").Should().Be("""
            Cited: resolution 70/203 of 2015-12-22
            A/C.2/81/L.7: Early warning of tsunamis
            - Encourages Member States:
            - Requests the Secretary-General to report to the General Assembly at its eighty-second session on the implementation of the present resolution.

            """.ReplaceLineEndings("\n"));

        const string Skipped = "Skipping target \"CoreCompile\" because all output files are up-to-date";
        var second = await packages.BuildAsync(project.Folder, "-v:normal");
        second.ExitCode.Should().Be(0);
        second.Output.Should().Contain(Skipped);

        project.Replace("drafts/open-data.yaml", "Decides to remain seized of the matter.", "Decides to remain seized of the matter;");
        var third = await packages.BuildAsync(project.Folder, "-v:normal");
        third.Output.Should().NotContain(Skipped);
        third.Findings.Should().ContainSingle().Which.Should().Contain("error RK4002: ");
    }

    [Fact]
    public async Task The_compiler_applies_what_the_project_sets_for_a_rule()
    {
        using var project = new CopiedProject(s_sample);
        // A section of .editorconfig does not hold for drafts: the compiler looks there for C# alone.
        File.WriteAllText(project.PathOf(".editorconfig"), "[*]\ndotnet_diagnostic.RK1001.severity = none\n[drafts/*.md]\ndotnet_diagnostic.RK1001.severity = none\n");
        File.WriteAllText(project.PathOf(".globalconfig"), "is_global = true\ndotnet_diagnostic.RK4001.severity = none\n");

        var build = await packages.BuildAsync(project.Folder, "-p:NoWarn=RK5020", "-p:WarningsAsErrors=RK5015");

        build.Findings.Select(finding => finding[(finding.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(':')[0])
            .Where(finding => finding.Contains(" RK1", StringComparison.Ordinal) || finding.Contains(" RK4", StringComparison.Ordinal) || finding.Contains(" RK5", StringComparison.Ordinal))
            .Should().BeEquivalentTo("error RK1001", "error RK1004", "error RK5015");
    }

    private static CopiedProject Clean()
    {
        var project = new CopiedProject(s_sample);
        project.Replace("drafts/tsunami-warning.md", "73/266 of 5 December 2018", "73/266 of 22 December 2018");
        project.Replace("drafts/tsunami-warning.md", "Secretary-General;[^1]", "Secretary-General,[^1]");
        project.Replace("Program.cs", "new DateOnly(2015, 12, 21)", "new DateOnly(2015, 12, 22)");
        project.Replace("drafts/open-data.yaml", "1373 (2002)", "1373 (2001)");
        project.Replace("drafts/open-data.yaml", "warning centers", "warning centres");
        return project;
    }
}
