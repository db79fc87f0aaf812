using System.Text.Json;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Build;

/// <summary>The tool and the build say the same of a draft: the same rules, places, severities and words.</summary>
[Collection(nameof(PackedPackages))]
public sealed class ToolAndBuildTests(PackedPackages packages)
{
    [Fact]
    public async Task All_samples_and_both_seeds_have_the_same_findings()
    {
        var fromTool = await FromToolAsync();
        var fromBuild = await FromBuildAsync();

        fromTool.Select(finding => Path.GetFileName(finding.Path)).Should().Contain(["A-RES-73-266.zh.txt", "A-RES-77-37.zh.txt", "ict-security.md", "healthy-environment.zh.yaml"]);
        fromTool.Select(finding => finding.Level).Distinct().Should().BeEquivalentTo("error", "warning", "info");
        fromBuild.Should().Equal(fromTool);
    }

    private static async Task<ImmutableArray<Found>> FromToolAsync()
    {
        var tool = Repository.PathOf("src", "ResolutionKit.Cli", "bin", PackedPackages.Configuration, "net10.0", "ResolutionKit.Cli.dll");
        var run = await DotnetCommand.RunAsync(Repository.Root, tool, "check", "--format", "json", "seeds", "samples");
        run.ExitCode.Should().Be(1, "{0}", run.Output);
        using var report = JsonDocument.Parse(run.Output);
        return Sort(report.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found => new Found(
            Repository.PathOf(found.GetProperty("file").GetString()!.Split('/')),
            Number(found, "line"), Number(found, "column"), Number(found, "endLine"), Number(found, "endColumn"),
            found.GetProperty("id").GetString()!, found.GetProperty("severity").GetString()!, found.GetProperty("message").GetString()!)));
    }

    private async Task<ImmutableArray<Found>> FromBuildAsync()
    {
        var folder = Directory.CreateTempSubdirectory("resolutionkit-parity-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "Parity.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ErrorLog>findings.sarif,version=2.1</ErrorLog>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="ResolutionKit.Analyzers" Version="$(ResolutionKitVersion)" PrivateAssets="all" />
                    <ResolutionDraft Include="{Repository.PathOf("seeds")}/*.txt;{Repository.PathOf("samples")}/**/*.md;{Repository.PathOf("samples")}/**/*.yaml" Exclude="{Repository.PathOf("samples")}/**/bin/**;{Repository.PathOf("samples")}/**/obj/**" />
                  </ItemGroup>
                </Project>
                """);
            var build = await packages.BuildAsync(folder.FullName);
            build.ExitCode.Should().Be(1, "{0}", build.Output);
            using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "findings.sarif")));
            return Sort(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("RK", StringComparison.Ordinal))
                .Select(result =>
                {
                    var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                    var region = place.GetProperty("region");
                    var level = result.TryGetProperty("level", out var stated) ? stated.GetString()! : "warning";
                    return new Found(
                        new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath,
                        Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn"),
                        result.GetProperty("ruleId").GetString()!, level == "note" ? "info" : level, result.GetProperty("message").GetProperty("text").GetString()!);
                }));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static ImmutableArray<Found> Sort(IEnumerable<Found> found) => [.. found.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];

    private sealed record Found(string Path, int Line, int Column, int EndLine, int EndColumn, string Rule, string Level, string Message);
}
