using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

/// <summary>A rule for code with its fix.</summary>
internal sealed record CodeFixCase(DiagnosticAnalyzer Analyzer, string Id, CodeFixProvider Provider)
{
    /// <summary>The additional files of the project.</summary>
    public ImmutableArray<MemoryFile> Files { get; init; } = [];

    private CodeCase Case => new(Analyzer, Id) { Files = Files };

    /// <summary>Asserts that the fix of the first finding is offered under a title and makes the code another.</summary>
    public async Task MendsAsync(string before, string title, string after)
    {
        var (workspace, finding, offers) = await OpenAsync(before);
        using var opened = workspace;
        var offer = offers.Should().ContainSingle("{0} has a fix", finding).Subject;
        offer.Title.Should().Be(title);
        await workspace.ApplyAsync(offer);
        (await workspace.TextOfAsync("Code.cs")).Should().Be(after);
    }

    /// <summary>Asserts that something is found for which nothing is offered.</summary>
    public async Task OffersNothingAsync(string code)
    {
        var (workspace, finding, offers) = await OpenAsync(code);
        using var opened = workspace;
        offers.Should().BeEmpty("nothing sure can be offered for {0}", finding);
    }

    /// <summary>Asserts that all findings are mended together, in the first file or in both, with equal files.</summary>
    public async Task MendsAllAsync(string before, string after, FixAllScope scope)
    {
        var project = Case.ProjectOf(before) with { Sources = [("Code.cs", before), ("Other.cs", before.Replace("Snippet", "Other", StringComparison.Ordinal))] };
        var findings = (await project.AnalyzeAsync(Analyzer)).Where(finding => finding.Id == Id).ToImmutableArray();
        findings.Length.Should().BeGreaterThan(2, "there is more than one finding in each file");
        using var workspace = new MemoryWorkspace(project, findings);
        var first = findings.First(finding => finding.Location.GetLineSpan().Path == "Code.cs");
        var offer = (await workspace.OfferAsync(Provider, first)).Should().ContainSingle().Subject;

        var all = await workspace.OfferAllAsync(Provider, first, offer, scope);
        await workspace.ApplyAsync(all!);

        (await workspace.TextOfAsync("Code.cs")).Should().Be(after);
        (await workspace.TextOfAsync("Other.cs")).Should().Be((scope == FixAllScope.Document ? before : after).Replace("Snippet", "Other", StringComparison.Ordinal));
    }

    private async Task<(MemoryWorkspace Workspace, Diagnostic Finding, ImmutableArray<CodeAction> Offers)> OpenAsync(string code)
    {
        var project = Case.ProjectOf(code);
        var findings = (await project.AnalyzeAsync(Analyzer)).Where(finding => finding.Id == Id).OrderBy(finding => finding.Location.SourceSpan).ToImmutableArray();
        findings.Should().NotBeEmpty("there is something to mend in\n{0}", code);
        Provider.FixableDiagnosticIds.Should().Contain(Id);
        var workspace = new MemoryWorkspace(project, findings);
        return (workspace, findings[0], await workspace.OfferAsync(Provider, findings[0]));
    }
}
