using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

/// <summary>What a fix makes of code.</summary>
internal sealed record FixCase(CodeCase Case, CodeFixProvider Provider)
{
    /// <summary>Asserts that the first finding is offered one fix, and what that makes of the code, which must compile and no longer be reported there.</summary>
    public async Task MakesAsync(string before, string after, string title)
    {
        var project = Case.ProjectOf(before);
        var found = await Case.FindAsync(before);
        found.Should().NotBeEmpty();
        using var workspace = new MemoryWorkspace(project, found);
        var offer = (await workspace.OfferAsync(Provider, found[0])).Should().ContainSingle().Subject;
        offer.Title.Should().Be(title);
        await workspace.ApplyAsync(offer);
        (await workspace.TextOfAsync("Code.cs")).Should().Be(after);
        (await Case.FindAsync(after)).Should().HaveCount(found.Length - 1);
    }

    /// <summary>Asserts that the first finding is offered nothing.</summary>
    public async Task OffersNothingAsync(string code)
    {
        var found = await Case.FindAsync(code);
        found.Should().NotBeEmpty();
        using var workspace = new MemoryWorkspace(Case.ProjectOf(code), found);
        (await workspace.OfferAsync(Provider, found[0])).Should().BeEmpty();
    }

    /// <summary>Asserts what a fix of all findings makes of two files.</summary>
    public async Task MakesAllAsync((string Before, string After) first, (string Before, string After) second, FixAllScope scope)
    {
        var project = new MemoryProject { Sources = [("First.cs", first.Before), ("Second.cs", second.Before)] };
        var found = (await project.AnalyzeAsync(Case.Analyzer)).Where(finding => finding.Id == Case.Id).OrderBy(finding => finding.Location.SourceTree!.FilePath).ThenBy(finding => finding.Location.SourceSpan).ToImmutableArray();
        using var workspace = new MemoryWorkspace(project, found);
        var offer = (await workspace.OfferAsync(Provider, found[0]))[0];
        var all = await workspace.OfferAllAsync(Provider, found[0], offer, scope);
        await workspace.ApplyAsync(all!);
        (await workspace.TextOfAsync("First.cs")).Should().Be(first.After);
        (await workspace.TextOfAsync("Second.cs")).Should().Be(scope == FixAllScope.Document ? second.Before : second.After);
    }
}
