using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class GitHubReportTests
{
    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "notice")]
    public void A_finding_is_a_workflow_command(Severity severity, string command) =>
        GitHubReport.Write(new CheckResult(1, [Marked.Parse("a\nb [|c\nd|]").ToFinding(severity)]))
            .Should().Be($"::{command} file=drafts/ict.md,line=2,col=3,endLine=3,endColumn=2,title=RK1001::This is wrong.\n");

    [Fact]
    public void What_would_end_a_value_is_escaped() =>
        GitHubReport.Write(new CheckResult(1, [Marked.Parse("[|x|]", "a,b:50%.md").ToFinding(message: "50%, a: b\r\nc")]))
            .Should().Be("::error file=a%2Cb%3A50%25.md,line=1,col=1,endLine=1,endColumn=2,title=RK1001::50%25, a: b%0D%0Ac\n");
}
