using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.CodeFixes.DraftFiles;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.Tests.DraftFiles;

public sealed class DraftFixProviderTests
{
    private const string Before = """
        ---
        resolution: A/C.1/81/L.1
        ---

        The General Assembly,

        *Recalling* its resolution 73/266 of 5 December 2018;

        *Recalling also* its resolution 77/37 of 8 December 2022;

        1. *Welcomes* the report,

        2. *Decides* to remain seized of the matter.

        """;

    [Fact]
    public async Task A_fix_of_the_library_is_offered_and_changes_the_draft()
    {
        var (workspace, findings) = await OpenAsync(("/project/a.md", Before));
        using var opened = workspace;
        var wrongDate = findings.First(finding => finding.Id == "RK1001");

        var offers = await workspace.OfferAsync(new DraftFixProvider(), wrongDate);

        offers.Select(offer => offer.Title).Should().Equal("Write 22 December 2018", "Write 22 December 2018, and mend all of RK1001 in this draft so");
        await workspace.ApplyAsync(offers[0]);
        (await workspace.TextOfAsync("/project/a.md")).Should().Be(Before.Replace("of 5 December 2018", "of 22 December 2018", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_of_a_rule_in_a_draft_are_mended_together()
    {
        var (workspace, findings) = await OpenAsync(("/project/a.md", Before), ("/project/b.md", Before));
        using var opened = workspace;

        await workspace.ApplyAsync(await OfferAsync(workspace, findings.First(finding => finding.Id == "RK4001"), "in this draft so"));

        (await workspace.TextOfAsync("/project/a.md")).Should().Be(Before.Replace("2018;", "2018,", StringComparison.Ordinal).Replace("2022;", "2022,", StringComparison.Ordinal));
        (await workspace.TextOfAsync("/project/b.md")).Should().Be(Before);
    }

    [Fact]
    public async Task All_that_is_safe_in_a_draft_is_mended_together()
    {
        var (workspace, findings) = await OpenAsync(("/project/a.md", Before));
        using var opened = workspace;

        await workspace.ApplyAsync(await OfferAsync(workspace, findings.First(finding => finding.Id == "RK4001"), "Mend all that can be mended safely"));

        (await workspace.TextOfAsync("/project/a.md")).Should().Be(Before
            .Replace("2018;", "2018,", StringComparison.Ordinal).Replace("2022;", "2022,", StringComparison.Ordinal).Replace("report,", "report;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_changes_what_is_said_is_not_offered_among_what_is_safe()
    {
        var (workspace, findings) = await OpenAsync(("/project/a.md", Before));
        using var opened = workspace;
        (await workspace.OfferAsync(new DraftFixProvider(), findings.First(finding => finding.Id == "RK1001"))).Should().NotContain(offer => offer.Title.Contains("safely", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_of_a_rule_in_a_project_or_solution_are_mended_together(FixAllScope scope)
    {
        var (workspace, findings) = await OpenAsync(("/project/a.md", Before), ("/project/b.md", Before));
        using var opened = workspace;
        var finding = findings.First(finding => finding.Id == "RK1001");
        var offer = (await workspace.OfferAsync(new DraftFixProvider(), finding))[0];

        var all = await workspace.OfferAllAsync(new DraftFixProvider(), finding, offer, scope);
        await workspace.ApplyAsync(all!);

        var after = Before.Replace("of 5 December 2018", "of 22 December 2018", StringComparison.Ordinal).Replace("of 8 December 2022", "of 7 December 2022", StringComparison.Ordinal);
        (await workspace.TextOfAsync("/project/a.md")).Should().Be(after);
        (await workspace.TextOfAsync("/project/b.md")).Should().Be(after);
    }

    [Fact]
    public async Task Line_ends_and_all_that_is_not_mended_stay_as_they_are()
    {
        var before = Before.ReplaceLineEndings("\r\n") + "\t \r\n";
        var (workspace, findings) = await OpenAsync(("/project/a.md", before));
        using var opened = workspace;
        await workspace.ApplyAsync(await OfferAsync(workspace, findings.First(finding => finding.Id == "RK4001"), "in this draft so"));
        (await workspace.TextOfAsync("/project/a.md")).Should().Be(before.Replace("2018;", "2018,", StringComparison.Ordinal).Replace("2022;", "2022,", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_with_a_fix_is_known() =>
        new DraftFixProvider().FixableDiagnosticIds.Should().Equal(RuleCatalog.All.Where(rule => rule.Descriptor.Fixes != RuleFixes.None).Select(rule => rule.Descriptor.Id)).And.HaveCountGreaterThan(30);

    private static async Task<(MemoryWorkspace Workspace, ImmutableArray<Diagnostic> Findings)> OpenAsync(params (string Path, string Text)[] drafts)
    {
        var project = MemoryProject.OfFiles([.. drafts.Select(draft => MemoryFile.Draft(draft.Path, draft.Text))]);
        var findings = await project.AnalyzeAsync(new DraftAnalyzer());
        return (new MemoryWorkspace(project, findings), findings);
    }

    private static async Task<CodeAction> OfferAsync(MemoryWorkspace workspace, Diagnostic finding, string title) =>
        (await workspace.OfferAsync(new DraftFixProvider(), finding)).Single(offer => offer.Title.Contains(title, StringComparison.Ordinal));
}
