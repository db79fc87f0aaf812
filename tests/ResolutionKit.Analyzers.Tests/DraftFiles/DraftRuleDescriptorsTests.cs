using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionKit.Analyzers.DraftFiles;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.Tests.DraftFiles;

/// <summary>The compiler's list of the library's rules is written from the rules: <c>UPDATE_DOCS=1</c> writes it anew.</summary>
public sealed class DraftRuleDescriptorsTests
{
    [Fact]
    public void The_compiler_knows_every_rule_as_the_library_has_it()
    {
        var file = Repository.PathOf("src", "ResolutionKit.Analyzers", "DraftFiles", "DraftRuleDescriptors.cs");
        var expected = Source();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(file, expected);
        }

        File.ReadAllText(file).Should().Be(expected, "a rule was added or changed: run with UPDATE_DOCS=1, and again after building");
    }

    [Fact]
    public void No_rule_is_missing() =>
        new DraftAnalyzer().SupportedDiagnostics.Where(descriptor => descriptor.Category != "Drafts").Select(descriptor => (descriptor.Id, Title: descriptor.Title.ToString(), descriptor.HelpLinkUri))
            .Should().Equal(RuleCatalog.All.Select(rule => (rule.Descriptor.Id, rule.Descriptor.Title, rule.Descriptor.HelpUri.ToString())));

    private static string Source()
    {
        var source = new StringBuilder("""
            using Microsoft.CodeAnalysis;

            namespace ResolutionKit.Analyzers.DraftFiles;

            /// <summary>The rules of the library as the compiler knows them.</summary>
            /// <remarks>
            /// Written from the library's own rules by <c>UPDATE_DOCS=1 dotnet test --filter DraftRuleDescriptorsTests</c>; the test fails where it is behind. They stand here
            /// in full so that the compiler knows what it may report before a draft is read, and so that each is part of the record of releases.
            /// </remarks>
            internal static class DraftRuleDescriptors
            {

            """.ReplaceLineEndings("\n"));
        foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            var severity = rule.DefaultSeverity switch { Severity.Error => "Error", Severity.Warning => "Warning", _ => "Info" };
            source.Append($"    private static readonly DiagnosticDescriptor {rule.Id} = new({Quote(rule.Id)}, {Quote(rule.Title)}, \"{{0}}\", {Quote(rule.Family.ToString())}, DiagnosticSeverity.{severity}, isEnabledByDefault: true, {Quote(rule.Why)}, HelpLink.Of({Quote(rule.Id)}));\n");
        }

        source.Append("\n    /// <summary>All rules, in the order of their numbers.</summary>\n    public static ImmutableArray<DiagnosticDescriptor> All { get; } =\n    [\n");
        foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            source.Append($"        {rule.Id},\n");
        }

        source.Append("""
                ];

                private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

                /// <summary>The rule of a number.</summary>
                public static DiagnosticDescriptor Of(string id) => ById[id];
            }

            """.ReplaceLineEndings("\n"));
        return source.ToString();
    }

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
