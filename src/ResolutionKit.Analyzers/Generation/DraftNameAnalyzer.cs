using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Analyzers.DraftFiles;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>RK0105: an item states a name for its property that cannot be had. A generator cannot say so itself without doing its work anew.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DraftNameAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Name = new(
        "RK0105", "Name of a draft's property cannot be had", "{0}", "Drafts", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The item ResolutionDraft takes the name of the property that is generated for the draft: an identifier of C# that nothing else in the generated class has.", HelpLink.Of("RK0105"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Name];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var drafts = BuildDrafts.Of(start.Options, start.Compilation.Options.ConcurrentBuild, start.CancellationToken);
            if (drafts.Items.All(static item => item.Name is null))
            {
                return;
            }

            var settings = GenerationSettings.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions, GenerationSettings.IsUsedBy(start.Compilation), hasNullable: true);
            var problems = new Lazy<ImmutableDictionary<string, string>>(() => NameProblems.Of(drafts, settings));
            start.RegisterAdditionalFileAction(file =>
            {
                if (problems.Value.TryGetValue(file.AdditionalFile.Path, out var problem))
                {
                    file.ReportDiagnostic(Diagnostic.Create(Name, Location.Create(file.AdditionalFile.Path, default, default), problem));
                }
            });
        });
    }
}
