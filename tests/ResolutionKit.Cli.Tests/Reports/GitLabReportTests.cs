using System.Text.Json;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class GitLabReportTests
{
    [Theory]
    [InlineData(Severity.Error, "major")]
    [InlineData(Severity.Warning, "minor")]
    [InlineData(Severity.Info, "info")]
    public void A_finding_has_what_GitLab_asks_for(Severity severity, string name)
    {
        var entry = Read(Marked.Parse("a\nb [|c\nd|]").ToFinding(severity)).Single();
        entry.GetProperty("description").GetString().Should().Be("This is wrong.");
        entry.GetProperty("check_name").GetString().Should().Be("RK1001");
        entry.GetProperty("severity").GetString().Should().Be(name);
        entry.GetProperty("location").GetProperty("path").GetString().Should().Be("drafts/ict.md");
        entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().Should().Be(2);
        entry.GetProperty("location").GetProperty("lines").GetProperty("end").GetInt32().Should().Be(3);
        entry.GetProperty("fingerprint").GetString().Should().MatchRegex("^[0-9a-f]{32}$");
    }

    [Fact]
    public void A_finding_is_known_again_when_lines_were_added_above_it()
    {
        var mark = Mark(Marked.Parse("a [|b|]"));
        Mark(Marked.Parse("new\n\n  a [|b|]")).Should().Be(mark);
        Mark(Marked.Parse("a [|b|] c")).Should().NotBe(mark);
        Mark(Marked.Parse("a [|b|]", "other.md")).Should().NotBe(mark);
        Read(Marked.Parse("a [|b|]").ToFinding(id: "RK1002")).Single().GetProperty("fingerprint").GetString().Should().NotBe(mark);
    }

    [Fact]
    public void Two_that_are_alike_are_told_apart() =>
        Read(Marked.Parse("[|b|]\nb").ToFinding(), Marked.Parse("b\n[|b|]").ToFinding()).Select(entry => entry.GetProperty("fingerprint").GetString()).Should().OnlyHaveUniqueItems();

    private static string? Mark(Marked marked) => Read(marked.ToFinding()).Single().GetProperty("fingerprint").GetString();

    private static JsonElement[] Read(params DraftDiagnostic[] findings) =>
        [.. JsonDocument.Parse(GitLabReport.Write(new CheckResult(1, [.. findings]))).RootElement.EnumerateArray()];
}
