using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionKit.Analyzers.Generation;
using ResolutionKit.Analyzers.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Generation;

/// <summary>A project in memory with what is generated for it.</summary>
internal sealed class GeneratedProject
{
    private GeneratedProject(GeneratorDriver driver, CSharpCompilation before)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(before, out var compilation, out var diagnostics);
        diagnostics.Should().BeEmpty("the generator neither fails nor reports");
        Before = before;
        Compilation = (CSharpCompilation)compilation;
    }

    /// <summary>The driver, which knows all that was made.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>The project without what is generated.</summary>
    public CSharpCompilation Before { get; }

    /// <summary>The project with what is generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What the generator did.</summary>
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The names of the generated files.</summary>
    public IEnumerable<string> Files => Result.GeneratedSources.Select(source => source.HintName);

    /// <summary>Generates for drafts in the namespace <c>App</c>.</summary>
    public static GeneratedProject Of(params ImmutableArray<MemoryFile> files) => Of(MemoryProject.OfFiles(files));

    /// <summary>Generates for a project; its namespace is <c>App</c> and its folder <c>/project</c> unless it says otherwise.</summary>
    public static GeneratedProject Of(MemoryProject project, LanguageVersion version = LanguageVersion.Latest)
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "App").Add("ProjectDir", "/project/").SetItems(project.Properties);
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var compilation = project.Compile();
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(project.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, parse, source.Path)));
        if (version < LanguageVersion.CSharp8)
        {
            compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        }

        var driver = CSharpGeneratorDriver.Create(
            [new DraftGenerator().AsSourceGenerator()], project.Files, parse, new MemoryOptions(properties), new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        return new GeneratedProject(driver, compilation);
    }

    /// <summary>Generates again after something changed.</summary>
    public GeneratedProject After(Func<GeneratorDriver, GeneratorDriver> change) => new(change(Driver), Before);

    /// <summary>Generates again after the code changed.</summary>
    public GeneratedProject AfterCode(string code) =>
        new(Driver, Before.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions?)Before.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default)));

    /// <summary>The text of a generated file.</summary>
    public string TextOf(string file) => Result.GeneratedSources.Single(source => source.HintName == file).SourceText.ToString();

    /// <summary>The properties of the generated class, without the list of all, in the order of their names.</summary>
    public IEnumerable<string> PropertiesOf(string type = "App.Drafts") =>
        Compilation.GetTypeByMetadataName(type)!.GetMembers().OfType<IPropertySymbol>().Select(property => property.Name).Where(name => name != "All").Order(StringComparer.Ordinal);

    /// <summary>Asserts that the project compiles without a warning, and returns it.</summary>
    public GeneratedProject ThatCompiles()
    {
        Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
        return this;
    }

    /// <summary>Compiles and loads the project.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = ThatCompiles().Compilation.Emit(stream);
        emitted.Success.Should().BeTrue();
        return Assembly.Load(stream.ToArray());
    }

    /// <summary>Runs the static method <c>Program.Run</c> of the project.</summary>
    public object? Run() => Load().GetTypes().Single(type => type.Name == "Program").GetMethod("Run")!.Invoke(null, null);
}
