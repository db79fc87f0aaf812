using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>RK0208: a message ends with its full stop, a title with none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FullStopAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AuthoringDescriptors.FullStop];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AuthoringTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterOperationAction(operation => Look(operation, DescriptorValues.In(operation.Operation, types)), OperationKind.ObjectCreation, OperationKind.With);
            }
        });
    }

    private static void Look(OperationAnalysisContext context, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (DescriptorValues.Of(initializer, nameof(RuleDescriptor.MessageFormat)) is { } format && DescriptorValues.TextOf(format) is { } message && FullStop.IsMissing(message))
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.FullStop, format.Syntax.GetLocation(), "The message of a finding is a sentence: end it with a full stop"));
        }

        if (DescriptorValues.Of(initializer, nameof(RuleDescriptor.Title)) is { } value && DescriptorValues.TextOf(value) is { } title && FullStop.IsTooMany(title))
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.FullStop, value.Syntax.GetLocation(), "The title of a rule is a phrase: end it without a full stop"));
        }
    }
}
