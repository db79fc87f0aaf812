using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace ResolutionKit.Analyzers.Tests.Infrastructure;

/// <summary>A project as an editor has it, so that fixes can be offered and applied.</summary>
internal sealed class MemoryWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ImmutableArray<Diagnostic> _diagnostics;

    public MemoryWorkspace(MemoryProject project, ImmutableArray<Diagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        var compilation = project.Compile();
        var id = ProjectId.CreateNewId();
        Solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Project", "Project", LanguageNames.CSharp, metadataReferences: compilation.References, compilationOptions: compilation.Options, parseOptions: new CSharpParseOptions(LanguageVersion.Latest)));
        foreach (var (path, code) in project.Sources)
        {
            Solution = Solution.AddDocument(DocumentId.CreateNewId(id, path), path, code, filePath: path);
        }

        foreach (var file in project.Files.Where(file => file.GetText() is not null))
        {
            Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(id, file.Path), file.Path, file.GetText()!, filePath: file.Path);
        }

        // What the project says of its files comes in such a file, which the build writes.
        var metadata = string.Concat(project.Files.Select(file => $"[{file.Path}]\n{string.Concat(file.Metadata.Select(pair => $"build_metadata.AdditionalFiles.{pair.Key} = {pair.Value}\n"))}"));
        Solution = Solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, "build"), "build.globalconfig", RoslynText.From("is_global = true\n" + metadata), filePath: "/build.globalconfig");
    }

    /// <summary>The project with what was changed in it.</summary>
    public Solution Solution { get; private set; }

    private Project Project => Solution.Projects.Single();

    /// <summary>What is offered for a finding, in its order.</summary>
    public async Task<ImmutableArray<CodeAction>> OfferAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(DocumentOf(diagnostic), diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), CancellationToken.None));
        return actions.ToImmutable();
    }

    /// <summary>Applies what was offered.</summary>
    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution = operations.OfType<ApplyChangesOperation>().Should().ContainSingle().Subject.ChangedSolution;
    }

    /// <summary>What mends all findings of a rule that the same offer mends; null where there is no such offer.</summary>
    public async Task<CodeAction?> OfferAllAsync(CodeFixProvider provider, Diagnostic diagnostic, CodeAction offer, FixAllScope scope)
    {
        var all = provider.GetFixAllProvider();
        all.Should().NotBeNull();
        all!.GetSupportedFixAllScopes().Should().Contain(scope);
        var diagnostics = new Diagnostics(this);
        var document = DocumentOf(diagnostic) as Document;
        var context = document is not null
            ? new FixAllContext(document, provider, scope, offer.EquivalenceKey!, [diagnostic.Id], diagnostics, CancellationToken.None)
            : new FixAllContext(Project, provider, scope, offer.EquivalenceKey!, [diagnostic.Id], diagnostics, CancellationToken.None);
        return await all.GetFixAsync(context);
    }

    /// <summary>The text of a file as it is now.</summary>
    public async Task<string> TextOfAsync(string path) =>
        (await Project.Documents.Concat(Project.AdditionalDocuments).Single(document => document.FilePath == path).GetTextAsync()).ToString();

    public void Dispose() => _workspace.Dispose();

    private TextDocument DocumentOf(Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        return Project.Documents.Concat(Project.AdditionalDocuments).Single(document => document.FilePath == path);
    }

    // Fixes of many findings ask for the document of the tree in which each was found: that of the workspace, which parsed the code again.
    private sealed class Diagnostics(MemoryWorkspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await Task.WhenAll(workspace._diagnostics.Select(diagnostic => MovedAsync(project, diagnostic)));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await Task.WhenAll(workspace._diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath).Select(diagnostic => MovedAsync(document.Project, diagnostic)));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(workspace._diagnostics.Where(diagnostic => !diagnostic.Location.IsInSource));

        private static async Task<Diagnostic> MovedAsync(Project project, Diagnostic diagnostic) =>
            project.Documents.SingleOrDefault(document => document.FilePath == diagnostic.Location.SourceTree?.FilePath) is { } document
                ? Diagnostic.Create(diagnostic.Descriptor, Location.Create((await document.GetSyntaxTreeAsync())!, diagnostic.Location.SourceSpan), diagnostic.AdditionalLocations, diagnostic.Properties)
                : diagnostic;
    }
}
