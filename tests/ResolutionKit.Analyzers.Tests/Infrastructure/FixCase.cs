using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ResolutionKit.Analyzers.Tests.Infrastructure;

/// <summary>A rule for code with its fix.</summary>
internal sealed record FixCase(CodeCase Case, CodeFixProvider Provider)
{
    /// <summary>Asserts that the first finding is offered one fix, and what that makes of the code, which must compile and have one finding less.</summary>
    public async Task MendsAsync(string before, string title, string after)
    {
        var (workspace, found, offers) = await OpenAsync(before);
        using var opened = workspace;
        var offer = offers.Should().ContainSingle("{0} has a fix", found[0]).Subject;
        offer.Title.Should().Be(title);
        await workspace.ApplyAsync(offer);
        (await workspace.TextOfAsync("Code.cs")).Should().Be(after);
        (await Case.FindAsync(after)).Should().HaveCount(found.Length - 1);
    }

    /// <summary>Asserts that something is found for which nothing is offered.</summary>
    public async Task OffersNothingAsync(string code)
    {
        var (workspace, found, offers) = await OpenAsync(code);
        using var opened = workspace;
        offers.Should().BeEmpty("nothing sure can be offered for {0}", found[0]);
    }

    /// <summary>Asserts that all findings are mended together in two files that differ by the name of their class, or in the first alone.</summary>
    /// <param name="before">The first file, whose class is <c>Snippet</c>.</param>
    /// <param name="after">What it becomes.</param>
    /// <param name="scope">Where all are to be mended.</param>
    public Task MendsAllAsync(string before, string after, FixAllScope scope) => MendsAllAsync((before, after), (Other(before), Other(after)), scope);

    /// <summary>Asserts what a fix of all findings makes of two files, or of the first alone.</summary>
    public async Task MendsAllAsync((string Before, string After) first, (string Before, string After) second, FixAllScope scope)
    {
        var project = Case.ProjectOf(first.Before) with { Sources = [("First.cs", first.Before), ("Second.cs", second.Before)] };
        ImmutableArray<Diagnostic> found =
        [
            .. (await project.AnalyzeAsync(Case.Analyzer)).Where(finding => finding.Id == Case.Id)
                .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan),
        ];
        found.Length.Should().BeGreaterThan(2, "there is more than one finding in a file");
        using var workspace = new MemoryWorkspace(project, found);
        var offer = (await workspace.OfferAsync(Provider, found[0])).Should().ContainSingle().Subject;

        var all = await workspace.OfferAllAsync(Provider, found[0], offer, scope);
        await workspace.ApplyAsync(all!);

        (await workspace.TextOfAsync("First.cs")).Should().Be(first.After);
        (await workspace.TextOfAsync("Second.cs")).Should().Be(scope == FixAllScope.Document ? second.Before : second.After);
    }

    private async Task<(MemoryWorkspace Workspace, ImmutableArray<Diagnostic> Found, ImmutableArray<CodeAction> Offers)> OpenAsync(string code)
    {
        var found = await Case.FindAsync(code);
        found.Should().NotBeEmpty("there is something to mend in\n{0}", code);
        Provider.FixableDiagnosticIds.Should().Contain(Case.Id);
        var workspace = new MemoryWorkspace(Case.ProjectOf(code), found);
        return (workspace, found, await workspace.OfferAsync(Provider, found[0]));
    }

    private static string Other(string code) => code.Replace("Snippet", "Other", StringComparison.Ordinal);
}
