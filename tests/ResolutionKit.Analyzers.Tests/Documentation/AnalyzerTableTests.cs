using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.CodeFixes.DraftFiles;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Documentation;

/// <summary>The table in <c>docs/analyzers/README.md</c> is made from the analyzers: <c>UPDATE_DOCS=1 dotnet test --filter AnalyzerTableTests</c> writes it anew.</summary>
public sealed class AnalyzerTableTests
{
    private const string Start = "<!-- Made by UPDATE_DOCS=1 dotnet test --filter AnalyzerTableTests -->\n\n";
    private const string End = "\n<!-- End of what is made -->";

    private static readonly string s_folder = Repository.PathOf("docs", "analyzers");

    private static readonly ImmutableArray<DiagnosticDescriptor> s_rules =
    [
        .. Made<DiagnosticAnalyzer>(typeof(DraftAnalyzer)).SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(rule => rule.Id.StartsWith("RK0", StringComparison.Ordinal)).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_rule_is_reported_by_one_analyzer_only() => s_rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(3);

    [Fact]
    public void Each_page_is_that_of_a_rule() =>
        Directory.EnumerateFiles(s_folder, "RK*.md").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(s_rules.Select(rule => rule.Id));

    [Fact]
    public void The_table_says_what_the_rules_say()
    {
        var file = Path.Combine(s_folder, "README.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        end.Should().BeGreaterThanOrEqualTo(start, "the table has its place");
        var due = text[..start] + Table() + text[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(file, due);
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(due, "the table is made by UPDATE_DOCS=1 dotnet test --filter AnalyzerTableTests");
    }

    private static string Table()
    {
        var mended = Made<CodeFixProvider>(typeof(DraftFixProvider)).SelectMany(provider => provider.FixableDiagnosticIds).ToHashSet();
        var table = new StringBuilder("| rule | what it finds | about | level | fix |\n|---|---|---|---|:-:|\n");
        foreach (var rule in s_rules)
        {
            var level = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString().ToLowerInvariant() : "off";
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category.ToLowerInvariant()} | {level} | {(mended.Contains(rule.Id) ? "✓" : " ")} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<T> Made<T>(Type neighbour) =>
        neighbour.Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => (T)Activator.CreateInstance(type)!);
}
