using System.Text.Json;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Rules;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class SarifReportTests
{
    [Fact]
    public void A_report_has_the_rules_that_found_something_and_the_results_with_regions_and_fixes()
    {
        var comma = Marked.Parse("大会，\n回顾[|；|]\n", "drafts/第 1 稿.md").ToFinding(id: "RK4001", message: "以“，”结尾。") with
        {
            Fixes = [new DraftFix("Write ，", IsSafe: true, [new TextEdit(new TextSpan(6, 1), "，")])],
        };
        var date = Marked.Parse("of [|5 December|]").ToFinding(Severity.Warning) with { Notes = ["recorded: A/73/PV.65"] };
        var again = Marked.Parse("[|x|]").ToFinding(Severity.Info);

        var report = JsonDocument.Parse(SarifReport.Write(new CheckResult(2, [comma, date, again]))).RootElement;

        report.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = report.GetProperty("runs").EnumerateArray().Single();
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("resolutionkit");
        driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Should().Equal("RK1001", "RK4001");
        driver.GetProperty("rules")[1].GetProperty("properties").GetProperty("tags")[0].GetString().Should().Be("structure");

        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()))
            .Should().Equal(("RK4001", 1, "error"), ("RK1001", 0, "warning"), ("RK1001", 0, "note"));
        results[1].GetProperty("message").GetProperty("text").GetString().Should().Be("This is wrong. (recorded: A/73/PV.65)");
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("drafts/%E7%AC%AC%201%20%E7%A8%BF.md");
        Compact(place.GetProperty("region")).Should().Be("""{"startLine":2,"startColumn":3,"endLine":2,"endColumn":4}""");
        var change = results[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Compact(change.GetProperty("replacements")).Should().Be("""[{"deletedRegion":{"startLine":2,"startColumn":3,"endLine":2,"endColumn":4},"insertedContent":{"text":"，"}}]""");
        results[1].TryGetProperty("fixes", out _).Should().BeFalse();
    }

    [Fact]
    public void A_clean_run_has_no_results()
    {
        var run = JsonDocument.Parse(SarifReport.Write(new CheckResult(1, []))).RootElement.GetProperty("runs")[0];
        run.GetProperty("results").GetArrayLength().Should().Be(0);
    }

    private static string Compact(JsonElement element) => element.GetRawText().Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
}
