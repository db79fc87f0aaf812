using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Documentation;

/// <summary>What the README shows is true: its code compiles and runs, its draft is clean, its links lead somewhere.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_code_compiles_without_a_warning_and_prints_what_it_promises()
    {
        const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var compilation = CSharpCompilation.Create(
            "Readme",
            [.. Blocks("csharp").Append(ImplicitUsings).Select(code => CSharpSyntaxTree.ParseText(code))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();

        var output = Run(assembly);
        output.Should().Contain("error RK9001").And.Contain("error RK4001").And.Contain("72/512 2017-12-04");
        output.Should().Contain("2018-12-22, recorded").And.Contain("1. *Calls upon* Member States:").And.Contain("(b) To support it;");
    }

    [Fact]
    public void The_draft_is_clean()
    {
        var draft = Draft.Parse(Blocks("markdown").Single());
        draft.Form.Should().Be(DraftForm.Markdown);
        draft.Resolution.Operative.Should().HaveCount(2);
        draft.Resolution.Citations.Should().HaveCount(2);
        DraftValidator.Default.Validate(draft).Where(diagnostic => diagnostic.Severity > Severity.Info).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_between_pages_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        LocalLink().Matches(Code().Replace(File.ReadAllText(Repository.PathOf(page)), string.Empty)).Select(match => match.Groups[1].Value)
            .Where(link => !File.Exists(Path.Combine(folder, link)) && !Directory.Exists(Path.Combine(folder, link)))
            .Should().BeEmpty();
    }

    public static TheoryData<string> Pages() =>
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Blocks(string language) =>
        FencedBlock().Matches(Readme).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    private static string Run(MemoryStream assembly)
    {
        assembly.Position = 0;
        var context = new AssemblyLoadContext("Readme", isCollectible: true);
        var entry = context.LoadFromStream(assembly).EntryPoint!;
        var (output, folder) = (Console.Out, Environment.CurrentDirectory);
        using var written = new StringWriter();
        try
        {
            Console.SetOut(written);
            Environment.CurrentDirectory = Repository.Root;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException exception)
        {
            throw new InvalidOperationException($"The code of the README failed after printing: {written}", exception.InnerException);
        }
        finally
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = folder;
            context.Unload();
        }

        return written.ToString();
    }

    [GeneratedRegex("^```(\\w+)\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();

    [GeneratedRegex("^```.*?^```$|`` .*? ``|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)")]
    private static partial Regex LocalLink();
}
