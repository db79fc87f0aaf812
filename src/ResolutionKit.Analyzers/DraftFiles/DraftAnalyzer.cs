using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ResolutionKit.Rules;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>Checks the drafts of a project: what the library finds becomes what the compiler reports, at the same place and in the same words.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DraftAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DraftDescriptors.Unreadable,
        DraftDescriptors.Item,
        DraftDescriptors.Configuration,
        DraftDescriptors.Failure,
        .. DraftRuleDescriptors.All,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var drafts = BuildDrafts.Of(start.Options, start.Compilation.Options.ConcurrentBuild, start.CancellationToken);
            if (!drafts.Items.IsEmpty || !drafts.Configurations.IsEmpty)
            {
                start.RegisterAdditionalFileAction(file => Analyze(drafts, file));
            }
        });
    }

    private static void Analyze(BuildDrafts drafts, AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        foreach (var problem in drafts.Configurations.ProblemsOf(path))
        {
            var position = new LinePosition(Math.Max(problem.Line - 1, 0), Math.Max(problem.Column - 1, 0));
            var place = Location.Create(Path.GetFullPath(problem.File), default, new LinePositionSpan(position, position));
            context.ReportDiagnostic(Diagnostic.Create(DraftDescriptors.Configuration, place, problem.Message));
        }

        if (drafts.Find(path) is not { } item)
        {
            return;
        }

        if (item.File.Text is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(DraftDescriptors.Unreadable, StartOf(path), "The file is missing, or may not be read: see what else the compiler says of it."));
        }
        else if (item.Mistake is { } mistake)
        {
            // An item has one text for all the files of its pattern: the first of them is enough.
            if (drafts.Items.First(other => other.Mistake == mistake) == item)
            {
                context.ReportDiagnostic(Diagnostic.Create(DraftDescriptors.Item, StartOf(path), mistake));
            }
        }
        else if (drafts.IsLookedFor(item))
        {
            Check(drafts, item, context);
        }
    }

    private static void Check(BuildDrafts drafts, DraftItem item, AdditionalFileAnalysisContext context)
    {
        if (UnreadableText.ReasonOf(item.File.Text!) is { } reason)
        {
            context.ReportDiagnostic(Diagnostic.Create(DraftDescriptors.Unreadable, StartOf(item.File.Path), reason));
            return;
        }

        ImmutableArray<DraftDiagnostic> findings;
        try
        {
            findings = drafts.FindingsOf(item, context.CancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(Diagnostic.Create(DraftDescriptors.Failure, StartOf(item.File.Path), exception.Message.TrimEnd('.')));
            return;
        }

        foreach (var finding in findings)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DraftRuleDescriptors.Of(finding.Rule.Id), PlaceOf(finding), CompilerSeverity.Of(finding.Severity), additionalLocations: null, FindingProperties.Of(finding), finding.Message));
        }
    }

    private static Location PlaceOf(DraftDiagnostic finding)
    {
        if (finding is not { Source: { } source, Span: { } span })
        {
            return Location.None;
        }

        // Lines as the library counts them: Roslyn's end at more characters.
        var (start, end) = (source.GetPosition(span.Start), source.GetPosition(span.End));
        return Location.Create(
            source.Path!,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(start.Line - 1, start.Column - 1), new LinePosition(end.Line - 1, end.Column - 1)));
    }

    private static Location StartOf(string path) => Location.Create(path, default, default);
}
