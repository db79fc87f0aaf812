using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionKit.Analyzers.Code;
using ResolutionKit.Analyzers.CodeFixes.Code;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Code;

public sealed class DraftPathTests
{
    private static readonly ImmutableArray<MemoryFile> s_files =
    [
        MemoryFile.Draft("/project/drafts/ict.md", "---\nresolution: A/C.1/81/L.1\n---\n"),
        MemoryFile.Draft("/project/drafts/disarmament.md", "---\nresolution: A/C.1/81/L.2\n---\n"),
        MemoryFile.Draft("/project/drafts/old/session-79.yaml", "resolution: A/C.1/79/L.1\n"),
    ];

    private static readonly CodeCase s_case = new(new MarkedTextAnalyzer(), "RK0006") { Files = s_files };
    private static readonly FixCase s_fix = new(new CodeCase(new MarkedTextAnalyzer(), "RK0006") { Files = s_files }, new MarkedTextFixProvider());

    [Theory]
    [InlineData("drafts/itc.md", "The project has no draft at 'drafts/itc.md'; did you mean 'drafts/ict.md'?")]
    [InlineData("../../drafts/disarmement.md", "The project has no draft at '../../drafts/disarmement.md'; did you mean '../../drafts/disarmament.md'?")]
    [InlineData("./drafts/Ict.md", "The project has no draft at './drafts/Ict.md'; did you mean './drafts/ict.md'?")]
    [InlineData("texts/ict.md", "The project has no draft at 'texts/ict.md'; did you mean 'drafts/ict.md'?")]
    [InlineData(@"drafts\itc.md", @"The project has no draft at 'drafts\itc.md'; did you mean 'drafts\ict.md'?")]
    [InlineData("drafts/something-else.md", "The project has no draft at 'drafts/something-else.md'")]
    public async Task A_path_that_no_draft_has_is_reported(string path, string message)
    {
        var found = await s_case.FindsAsync(SnippetCode.Expression($"Draft.Load([|@\"{path}\"|])"));
        found.Single().GetMessage().Should().Be(message);
    }

    [Theory]
    [InlineData("ict.md")]
    [InlineData("drafts/ict.md")]
    [InlineData("./drafts/ict.md")]
    [InlineData("../../../drafts/./ict.md")]
    [InlineData(@"..\drafts\ict.md")]
    [InlineData("old/session-79.yaml")]
    [InlineData("/elsewhere/itc.md")]
    [InlineData("C:/elsewhere/itc.md")]
    [InlineData(@"C:\elsewhere\itc.md")]
    [InlineData("~/itc.md")]
    [InlineData("old/../itc.md")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("drafts/")]
    public Task A_path_that_a_draft_has_or_that_may_lead_elsewhere_is_no_finding(string path) => s_case.IsSilentAsync(SnippetCode.Expression($"Draft.Load(@\"{path}\")"));

    [Fact]
    public Task Places_of_one_s_own_are_looked_at() => s_case.FindsAsync(SnippetCode.Members("""
            [StringSyntax("ResolutionDraftPath")]
            public static string Path { get; set; } = [|"itc.md"|];
        """));

    [Fact]
    public Task A_path_that_is_not_constant_is_no_finding() => s_case.IsSilentAsync(SnippetCode.Expression("Draft.Load(text + \"/itc.md\")"));

    [Fact]
    public Task A_project_without_drafts_is_not_looked_at() => (s_case with { Files = [] }).IsSilentAsync(SnippetCode.Expression("Draft.Load(\"itc.md\")"));

    [Fact]
    public Task The_nearest_path_is_written() => s_fix.MendsAsync(
        SnippetCode.Expression("Draft.Load(@\"..\\drafts\\itc.md\")"), @"Write ..\drafts\ict.md", SnippetCode.Expression("Draft.Load(\"..\\\\drafts\\\\ict.md\")"));

    [Fact]
    public Task Nothing_is_offered_where_none_is_near() => s_fix.OffersNothingAsync(SnippetCode.Expression("Draft.Load(\"drafts/something-else.md\")"));

    [Fact]
    public Task Nothing_is_offered_where_two_are_as_near() => (s_fix with { Case = s_fix.Case with { Files = [MemoryFile.Draft("/project/a1.md", "x"), MemoryFile.Draft("/project/a2.md", "x")] } })
        .OffersNothingAsync(SnippetCode.Expression("Draft.Load(\"a3.md\")"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together(FixAllScope scope) => s_fix.MendsAllAsync(
        SnippetCode.Statements("Draft.Load(\"itc.md\"); Draft.Load(\"session-78.yaml\");"), SnippetCode.Statements("Draft.Load(\"ict.md\"); Draft.Load(\"session-79.yaml\");"), scope);
}
