using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionKit.Analyzers.Tests.Infrastructure;

/// <summary>C# code in which an analyzer finds what is marked, and nothing else.</summary>
/// <param name="Analyzer">The analyzer.</param>
/// <param name="Id">The rule that is tried.</param>
internal sealed record CodeCase(DiagnosticAnalyzer Analyzer, string Id)
{
    /// <summary>The additional files of the project.</summary>
    public ImmutableArray<MemoryFile> Files { get; init; } = [];

    /// <summary>The rule's descriptor.</summary>
    public DiagnosticDescriptor Descriptor => Analyzer.SupportedDiagnostics.Single(descriptor => descriptor.Id == Id);

    /// <summary>Asserts that the rule reports exactly the stretches marked <c>[|so|]</c>, and returns what it reports in the order of places.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindsAsync(string marked)
    {
        var code = MarkedCode.Parse(marked);
        var found = await FindAsync(code.Text);
        MarkedCode.Mark(code.Text, found.Select(finding => finding.Location.SourceSpan)).Should().Be(marked, "{0} reports what is marked; it says {1}", Id, string.Join(" ", found));
        return found;
    }

    /// <summary>Asserts that the rule reports nothing.</summary>
    public async Task IsSilentAsync(string code)
    {
        code.Should().NotContain("[|");
        await FindsAsync(code);
    }

    /// <summary>What the rule reports in code without marks, in the order of places.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(string code)
    {
        var found = await ProjectOf(code).AnalyzeAsync(Analyzer);
        found.Should().NotContain(finding => finding.Id == "AD0001");
        return [.. found.Where(finding => finding.Id == Id).OrderBy(finding => finding.Location.SourceSpan)];
    }

    /// <summary>The project of some code; a rule that is off unless asked for is asked for.</summary>
    public MemoryProject ProjectOf(string code) => MemoryProject.OfCode(code) with
    {
        Files = Files,
        Severities = Descriptor.IsEnabledByDefault ? ImmutableDictionary<string, ReportDiagnostic>.Empty : ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(Id, ReportDiagnostic.Info),
    };
}
