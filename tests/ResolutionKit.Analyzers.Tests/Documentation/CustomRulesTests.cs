using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.Tests.Documentation;

/// <summary>What docs/custom-rules.md shows is true: its code compiles, its test passes, its page is that of its rule.</summary>
public sealed partial class CustomRulesTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs", "custom-rules.md")).ReplaceLineEndings("\n");
    private static readonly string s_rulePage = Blocks(s_page, "markdown").Single();

    private static readonly MemoryProject s_project = new()
    {
        Sources = [.. Blocks(s_page, "csharp").Select((code, index) => ($"Block{index}.cs", code))],
        Files = [MemoryFile.RulePage("/project/docs/rules/AB5001.md", s_rulePage)],
        Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1591", ReportDiagnostic.Suppress),
    };

    [Fact]
    public void The_code_compiles_without_a_warning()
    {
        Blocks(s_page, "csharp").Should().HaveCount(4);
        Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    [Fact]
    public async Task The_analyzers_have_nothing_to_say_of_it()
    {
        var found = await Compile().WithAnalyzers(
            [new RuleIdAnalyzer(), new RulePageAnalyzer(), new DescriptorPlaceAnalyzer(), new RuleStateAnalyzer(), new FindingArgumentsAnalyzer(), new FullStopAnalyzer()],
            s_project.ToOptions()).GetAnalyzerDiagnosticsAsync();
        found.Should().BeEmpty();
    }

    [Fact]
    public void The_test_passes() => Run(assembly =>
    {
        var tests = assembly.GetType("Springfield.Drafting.Tests.WordyPurposeTests")!;
        var methods = tests.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).ToList();
        methods.Should().HaveCount(2);
        foreach (var method in methods)
        {
            var run = () => method.Invoke(Activator.CreateInstance(tests), null);
            run.Should().NotThrow();
        }
    });

    [Fact]
    public void The_rule_finds_what_its_page_marks_and_nothing_else() => Run(assembly =>
    {
        var validator = new DraftValidator([(DraftRule)Activator.CreateInstance(assembly.GetType("Springfield.Drafting.WordyPurpose")!)!]);
        var examples = Blocks(s_rulePage, "markdown");
        examples.Should().HaveCount(2);
        foreach (var marked in examples)
        {
            var text = MarkedCode.Parse(marked).Text;
            var found = validator.Validate(Draft.Parse(text)).Select(finding => new Microsoft.CodeAnalysis.Text.TextSpan(finding.Span!.Value.Start, finding.Span.Value.Length));
            MarkedCode.Mark(text, found).Should().Be(marked);
        }
    });

    [Fact]
    public void The_validators_know_the_rule_and_how_it_is_set() => Run(assembly =>
    {
        var draft = Draft.Parse(MarkedCode.Parse(Blocks(s_rulePage, "markdown").First()).Text);
        Validator("Checks").Validate(draft).Should().Contain(finding => finding.Rule.Id == "AB5001" && finding.Severity == Severity.Info);
        Validator("StrictChecks").Validate(draft).Should().Contain(finding => finding.Rule.Id == "AB5001" && finding.Severity == Severity.Warning);

        DraftValidator Validator(string name) => (DraftValidator)assembly.GetType("Springfield.Drafting." + name)!.GetProperty("Validator")!.GetValue(null)!;
    });

    private static CSharpCompilation Compile() => s_project.Compile().AddReferences(
        new[] { typeof(FactAttribute), typeof(Assert) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));

    private static void Run(Action<Assembly> use)
    {
        using var stream = new MemoryStream();
        Compile().Emit(stream).Success.Should().BeTrue();
        stream.Position = 0;
        var context = new AssemblyLoadContext("CustomRules", isCollectible: true);
        try
        {
            use(context.LoadFromStream(stream));
        }
        finally
        {
            context.Unload();
        }
    }

    private static List<string> Blocks(string page, string language) =>
        [.. Fence().Matches(page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex("^(?<fence>`{3,})(?<language>\\w+)\\n(?<text>.*?)^\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
