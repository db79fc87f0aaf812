using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.Authoring;
using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.Tests.Authoring;

/// <summary>The library's own rules are written as others' are to be: the analyzers have nothing to say of them.</summary>
public sealed class LibraryRulesTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [new RuleIdAnalyzer(), new RulePageAnalyzer(), new DescriptorPlaceAnalyzer(), new RuleStateAnalyzer(), new FindingArgumentsAnalyzer(), new FullStopAnalyzer()];

    private static readonly Lazy<CSharpCompilation> s_library = new(Compile);

    [Fact]
    public async Task Nothing_is_found_in_the_rules_of_the_library()
    {
        var found = await AnalyzeAsync(Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "RK*.md"));
        found.Select(finding => finding.ToString()).Should().BeEmpty();
    }

    [Fact]
    public async Task Without_its_page_each_rule_of_the_library_is_known()
    {
        var found = await AnalyzeAsync([]);
        found.Select(finding => finding.Id).Distinct().Should().Equal("RK0203");
        found.Select(finding => finding.GetMessage().Split(' ')[1]).Order(StringComparer.Ordinal).Should().Equal(RuleCatalog.All.Select(rule => rule.Descriptor.Id));
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(IEnumerable<string> pages)
    {
        var files = pages.Select(page => MemoryFile.OnDisk("RulePage", page)).ToImmutableArray<AdditionalText>();
        return await s_library.Value.WithAnalyzers(s_analyzers, new AnalyzerOptions(files, new MemoryOptions())).GetAnalyzerDiagnosticsAsync();
    }

    private static CSharpCompilation Compile()
    {
        var folder = Repository.PathOf("src", "ResolutionKit");
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Select(file => (Path: file, Text: File.ReadAllText(file)))
            .Append((Path: "Usings.cs", Text: Usings));
        var options = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET10_0"]);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetFileName(file) != "ResolutionKit.dll");
        var compilation = CSharpCompilation.Create(
            "ResolutionKit",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path)),
            references.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return compilation;
    }
}
