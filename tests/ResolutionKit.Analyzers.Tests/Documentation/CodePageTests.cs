using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Documentation;

/// <summary>What the pages of the analyzers' rules show is what their rules do.</summary>
public sealed class CodePageTests
{
    // Rules for drafts have pages of their own in docs/rules, held by the tests of the library.
    private static readonly ImmutableSortedDictionary<string, DiagnosticAnalyzer> s_analyzers = typeof(DraftAnalyzer).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .SelectMany(analyzer => analyzer.SupportedDiagnostics.Where(descriptor => descriptor.Id.StartsWith("RK0", StringComparison.Ordinal)).Select(descriptor => KeyValuePair.Create(descriptor.Id, analyzer)))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Rules => [.. s_analyzers.Keys];

    /// <summary>The rules for code: what is found in drafts stands in no example of C#.</summary>
    public static TheoryData<string> CodeRules => [.. s_analyzers.Keys.Where(id => DescriptorOf(id).Category != "Drafts")];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_under_its_title(string id)
    {
        CodePage.Ids.Should().Contain(id);
        CodePage.Load(id).Heading.Should().Be($"# {id}: {DescriptorOf(id).Title}");
        DescriptorOf(id).HelpLinkUri.Should().EndWith($"docs/analyzers/{id}.md");
    }

    [Theory]
    [MemberData(nameof(CodeRules))]
    public void A_page_has_its_sections(string id)
    {
        var page = CodePage.Load(id);
        page.Sections.Should().Equal("Why", "Source", "Fix", "Reported", "Not reported");
        page.Reported.Should().NotBeEmpty().And.OnlyContain(example => example.Code.Contains("[|"));
        page.NotReported.Should().NotBeEmpty().And.OnlyContain(example => !example.Code.Contains("[|"));
    }

    [Theory]
    [MemberData(nameof(CodeRules))]
    public async Task Every_example_is_found_as_it_is_marked(string id)
    {
        var page = CodePage.Load(id);
        foreach (var example in page.Reported.Concat(page.NotReported))
        {
            // The analyzers of the page are asked in a project of the example's own.
            var found = await (new CodeCase(s_analyzers[id], id) { Files = example.Files }).FindsAsync(example.Code);
            found.IsEmpty.Should().Be(page.NotReported.Contains(example), "{0}.md({1}) says so", id, example.Line);
        }
    }

    private static DiagnosticDescriptor DescriptorOf(string id) => s_analyzers[id].SupportedDiagnostics.Single(descriptor => descriptor.Id == id);
}
