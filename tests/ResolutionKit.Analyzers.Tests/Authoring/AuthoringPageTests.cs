using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Authoring;

/// <summary>The examples on the pages of these rules: C# code, after the page of its rule (<c>md PATH</c>) where it has one.</summary>
/// <remarks>Under <i>Reported</i> what is wrong is marked in the code or in the page. A page under <i>Not reported</i> is taken as it stands, with the marks of its own examples.</remarks>
public sealed partial class AuthoringPageTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [new RuleIdAnalyzer(), new RulePageAnalyzer(), new DescriptorPlaceAnalyzer(), new RuleStateAnalyzer(), new FindingArgumentsAnalyzer(), new FullStopAnalyzer()];

    public static TheoryData<string> Ids => [.. s_analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_page_is_that_of_its_rule_and_its_examples_are_true(string id)
    {
        var page = (await File.ReadAllTextAsync(Repository.PathOf("docs", "analyzers", id + ".md"))).ReplaceLineEndings("\n");
        var descriptor = s_analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Single(descriptor => descriptor.Id == id);
        page.Should().StartWith($"# {id}: {descriptor.Title}\n");

        var (reported, passedOver) = (0, 0);
        var rulePage = default((string Path, string Text)?);
        foreach (Match fence in Fence().Matches(page))
        {
            var (info, text) = (fence.Groups["info"].Value, fence.Groups["text"].Value);
            if (info.StartsWith("md ", StringComparison.Ordinal))
            {
                rulePage = ("/project/" + info[3..], text);
            }
            else if (info == "csharp")
            {
                var count = await HoldAsync(id, text, rulePage, marksPage: IsReported(page, fence.Index));
                (count > 0).Should().Be(IsReported(page, fence.Index), "{0}.md shows what it says at\n{1}", id, text);
                (reported, passedOver) = count > 0 ? (reported + 1, passedOver) : (reported, passedOver + 1);
                rulePage = null;
            }
        }

        reported.Should().BePositive();
        passedOver.Should().BePositive();
    }

    // Holds that what is marked is found, and nothing else; the number of findings.
    private static async Task<int> HoldAsync(string id, string code, (string Path, string Text)? page, bool marksPage)
    {
        var (source, text) = (MarkedCode.Parse(code).Text, page is { } given ? marksPage ? MarkedCode.Parse(given.Text).Text : given.Text : null);
        var project = MemoryProject.OfCode(source) with { Files = text is null ? [] : [MemoryFile.RulePage(page!.Value.Path, text)] };
        var found = (await project.AnalyzeAsync(s_analyzers)).Where(finding => finding.Id == id).ToList();
        MarkedCode.Mark(source, SpansOf(found, inSource: true)).Should().Be(code);
        if (text is not null)
        {
            MarkedCode.Mark(text, SpansOf(found, inSource: false)).Should().Be(page!.Value.Text);
        }

        return found.Count;
    }

    private static IEnumerable<Microsoft.CodeAnalysis.Text.TextSpan> SpansOf(IEnumerable<Diagnostic> found, bool inSource) =>
        found.Where(finding => finding.Location.IsInSource == inSource).Select(finding => finding.Location.SourceSpan);

    // A page within the page has sections of the same names.
    private static bool IsReported(string page, int index)
    {
        var own = Fence().Replace(page[..index], string.Empty);
        return own.LastIndexOf("\n## Reported\n", StringComparison.Ordinal) > own.LastIndexOf("\n## Not reported\n", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(?<fence>`{3,})(?<info>[^\\n`]+)\\n(?<text>.*?)^\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
