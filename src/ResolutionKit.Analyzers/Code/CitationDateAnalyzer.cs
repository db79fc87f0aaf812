using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Checks the dates of citations that are made of constants: <c>new Citation(ResolutionNumber.Parse("73/266"), new DateOnly(2018, 12, 5))</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationDateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CodeDescriptors.Date];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibraryTypes.Of(start.Compilation) is { } types)
            {
                var facts = new ProjectFacts(start.Options, start.Compilation.Options.ConcurrentBuild);
                start.RegisterOperationAction(context => Look(context, types, facts), OperationKind.ObjectCreation, OperationKind.With);
            }
        });
    }

    private static void Look(OperationAnalysisContext context, LibraryTypes types, ProjectFacts facts)
    {
        // What an outer 'with' or initializer changes again is looked at there.
        if (!LibraryTypes.Same(context.Operation.Type, types.Citation) || context.Operation.Parent is IWithOperation ||
            KnownCitation.Of(context.Operation, types) is not { HasUnknownKind: false, Number: { } number, Date: { } expression } known ||
            !context.Operation.Syntax.Span.Contains(expression.Syntax.Span) || KnownDate.Of(expression) is not { } given ||
            facts.JudgeFor(context.Operation.Syntax.SyntaxTree)?.FindFault(number, known.Kind, given) is not { } fault)
        {
            return;
        }

        var isWrittenHere = SingleValue.Of(expression) == ConstantTexts.WithoutConversions(expression);
        var right = isWrittenHere ? fault.Right?.ToString(KnownDate.Form, CultureInfo.InvariantCulture) : null;
        context.ReportDiagnostic(Diagnostic.Create(
            CodeDescriptors.Date, expression.Syntax.GetLocation(), CompilerSeverity.Of(fault.Severity), additionalLocations: null, CodeProperties.Of(CodeProperties.Date, right), fault.Message));
    }
}
