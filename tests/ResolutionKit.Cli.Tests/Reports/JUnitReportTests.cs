using System.Xml.Linq;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class JUnitReportTests
{
    private static readonly CheckResult Result = new(2,
    [
        Marked.Parse("a [|b|]").ToFinding() with { Notes = ["recorded: A/73/PV.65"] },
        Marked.Parse("c [|d|]").ToFinding(Severity.Warning, "<This> \u0001 is doubtful."),
    ])
    {
        Paths = ["drafts/clean.md", "drafts/ict.md"],
    };

    [Fact]
    public void A_file_is_a_suite_and_a_finding_a_test()
    {
        var suites = XDocument.Parse(JUnitReport.Write(Result, Severity.Error)).Root!;
        suites.Name.LocalName.Should().Be("testsuites");
        Counts(suites).Should().Be("3 1");
        suites.Elements("testsuite").Select(suite => suite.Attribute("name")!.Value + " " + Counts(suite)).Should().Equal("drafts/clean.md 1 0", "drafts/ict.md 2 1");
        suites.Descendants("testcase").Select(test => test.Attribute("name")!.Value).Should().Equal("no findings", "RK1001 at 1:3", "RK1001 at 1:3");
        var failure = suites.Descendants("failure").Should().ContainSingle().Subject;
        failure.Attribute("type")!.Value.Should().Be("RK1001");
        failure.Attribute("message")!.Value.Should().Be("This is wrong.");
        failure.Value.Should().Be("drafts/ict.md:1:3: error RK1001: This is wrong.\nrecorded: A/73/PV.65");
        suites.Descendants("system-out").Should().ContainSingle().Which.Value.Should().Be("drafts/ict.md:1:3: warning RK1001: <This> \uFFFD is doubtful.");
    }

    [Fact]
    public void Warnings_may_count_as_failures() => Counts(XDocument.Parse(JUnitReport.Write(Result, Severity.Warning)).Root!).Should().Be("3 2");

    private static string Counts(XElement element) => $"{element.Attribute("tests")!.Value} {element.Attribute("failures")!.Value}";
}
