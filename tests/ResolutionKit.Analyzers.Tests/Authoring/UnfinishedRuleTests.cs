using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

/// <summary>Code that is being typed: analyzers neither fail on it nor guess what it will be.</summary>
public sealed class UnfinishedRuleTests
{
    private static readonly string s_whole = RuleCode.File("""
        [assembly: CLSCompliant(false)]
        internal sealed partial class OwnRule(int count) : DraftRule(new RuleDescriptor { Id = "XY0001", Title = "Title.", MessageFormat = "{0} {1}", DefaultSeverity = Severity.Warning, Why = "" })
        {
            private static readonly RuleDescriptor Definition = new() { Id = "RK1001", Title = Unknown, MessageFormat = nameof(Unknown) + "}", DefaultSeverity = , Why = null };
            private RuleDescriptor _other = Definition with { Id = "AB" };
            private int _sum; public int Sum { get; set; }
            public OwnRule() : base(Definition) { }
            public OwnRule(string a) : base() { }
            protected override void Register(RuleRegistration on)
            {
                on.Passage(context => { context.Report(default, 1, ); context.Report(new Finding()); context.Report(new Finding(Arguments: )); count++; });
                on.Draft(context => context.Report(new Finding(null, [.. Unknown, 3])));
                on.Draft(context => context.Report(new(null, ));
            }
        }
        internal class Other : DraftRule { Other() : base(Definition, Definition) { } }
        internal class Own : Own { }
        internal class : DraftRule(new() { Id = { } }) { }
        internal class Third() : DraftRule(
        """);

    public static TheoryData<int> Ends => [.. Enumerable.Range(0, (s_whole.Length / 7) + 1)];

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers =>
        [new RuleIdAnalyzer(), new RulePageAnalyzer(), new DescriptorPlaceAnalyzer(), new RuleStateAnalyzer(), new FindingArgumentsAnalyzer(), new FullStopAnalyzer()];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task No_analyzer_fails_wherever_the_code_ends(int sevenths)
    {
        var project = MemoryProject.OfCode(s_whole[..Math.Min(sevenths * 7, s_whole.Length)]) with { Files = [MemoryFile.RulePage("/project/XY0001.md", "# XY0001")] };
        var found = await project.Compile().WithAnalyzers(Analyzers, project.ToOptions()).GetAnalyzerDiagnosticsAsync();
        found.Where(finding => finding.Id == "AD0001").Should().BeEmpty();
    }

    [Fact]
    public async Task A_project_without_the_library_is_left_alone()
    {
        var project = MemoryProject.OfCode("class DraftRule { int _count; } class OwnRule : DraftRule { int _sum; }") with { UsesLibrary = false };
        (await project.AnalyzeAsync(Analyzers)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_call_with_an_argument_still_to_come_is_silent()
    {
        var project = MemoryProject.OfCode(RuleCode.File(RuleCode.Rule(RuleCode.Values(), look: "context.Report(default, 1, );")));
        var found = await project.Compile().WithAnalyzers([new FindingArgumentsAnalyzer()], project.ToOptions()).GetAnalyzerDiagnosticsAsync();
        found.Should().BeEmpty();
    }
}
