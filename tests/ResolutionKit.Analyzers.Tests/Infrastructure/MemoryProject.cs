using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionKit.Analyzers.Tests.Infrastructure;

/// <summary>A project in memory that references the library: its code, its additional files, and what analyzers say of them.</summary>
internal sealed record MemoryProject
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsOfPlatform).Select(file => MetadataReference.CreateFromFile(file))];

    private static readonly MetadataReference s_library = MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location);

    /// <summary>The code, by the names of its files.</summary>
    public ImmutableArray<(string Path, string Code)> Sources { get; init; } = [];

    /// <summary>The additional files.</summary>
    public ImmutableArray<MemoryFile> Files { get; init; } = [];

    /// <summary>The properties that the compiler sees.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What is set for rules, as in a <c>.globalconfig</c>.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>Whether the project references the library.</summary>
    public bool UsesLibrary { get; init; } = true;

    /// <summary>A project with one source file.</summary>
    public static MemoryProject OfCode(string code) => new() { Sources = [("Code.cs", code)] };

    /// <summary>A project with additional files and no code of its own.</summary>
    public static MemoryProject OfFiles(params ImmutableArray<MemoryFile> files) => new() { Files = files };

    /// <summary>What the compiler knows.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Project",
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose), source.Path)),
        UsesLibrary ? [.. s_references, s_library] : s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Severities));

    /// <summary>The options with which analyzers run.</summary>
    public AnalyzerOptions ToOptions() => new([.. Files], new MemoryOptions(Properties));

    /// <summary>What analyzers report, in the order in which they do, after what the compiler itself refuses: the code must compile.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Compile();
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty("the code of a test compiles");
        return await compilation.WithAnalyzers(analyzers, ToOptions()).GetAnalyzerDiagnosticsAsync();
    }

    // The assemblies of the framework only: not those of the tests, of the analyzers and of their dependencies.
    private static bool IsOfPlatform(string file) => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location);
}
