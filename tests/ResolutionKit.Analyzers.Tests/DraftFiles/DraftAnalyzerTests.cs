using Microsoft.CodeAnalysis;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.DraftFiles;

public sealed class DraftAnalyzerTests
{
    private const string Wrong = """
        ---
        resolution: A/C.1/81/L.1
        title: Advancing responsible State behaviour
        session: 81
        agenda-item: 96
        ---

        The General Assembly,

        *Recalling* its resolution 73/266 of 5 December 2018,

        1. *Welcomes* the report;

        2. *Decides* to remain seized of the matter.

        """;

    [Fact]
    public async Task A_finding_stands_at_its_place_in_the_draft()
    {
        var findings = await MemoryProject.OfFiles(MemoryFile.Draft("/project/drafts/ict.md", Wrong)).AnalyzeAsync(new DraftAnalyzer());

        var finding = findings.Should().ContainSingle().Subject;
        finding.Id.Should().Be("RK1001", "{0}", finding);
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
        finding.GetMessage().Should().Be("Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.");
        finding.Location.GetLineSpan().ToString().Should().Be("/project/drafts/ict.md: (9,38)-(9,53)");
        Wrong.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length).Should().Be("5 December 2018");
        finding.Descriptor.HelpLinkUri.Should().EndWith("docs/rules/RK1001.md");
    }
}
