using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Checks constant strings that are read as numbers, symbols, sessions or paths of drafts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkedTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [CodeDescriptors.Number, CodeDescriptors.Symbol, CodeDescriptors.Session, CodeDescriptors.NoSuchText, CodeDescriptors.DraftPath];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibraryTypes.Of(start.Compilation) is not { } types)
            {
                return;
            }

            var check = new MarkedTextCheck(types, new ProjectFacts(start.Options, start.Compilation.Options.ConcurrentBuild));
            start.RegisterOperationAction(context => LookAtArgument(context, check), OperationKind.Argument);
            start.RegisterOperationAction(context => LookAtAssignment(context, check), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
            start.RegisterOperationAction(
                context => LookAtInitializer(context, check), OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
            start.RegisterOperationAction(context => check.LookAtFactory(context, (IInvocationOperation)context.Operation), OperationKind.Invocation);
        });
    }

    private static void LookAtArgument(OperationAnalysisContext context, MarkedTextCheck check)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is not { } parameter || argument.ArgumentKind == ArgumentKind.DefaultValue)
        {
            return;
        }

        if (parameter.Type.SpecialType == SpecialType.System_String)
        {
            check.Look(context, parameter, argument.Value, argument);
        }
        else if (argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer.ElementValues: var elements })
        {
            foreach (var element in elements)
            {
                check.Look(context, parameter, element, argument);
            }
        }
    }

    private static void LookAtAssignment(OperationAnalysisContext context, MarkedTextCheck check)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation { Type.SpecialType: SpecialType.System_String, Member: IPropertySymbol or IFieldSymbol } target)
        {
            check.Look(context, target.Member, assignment.Value, argument: null);
        }
    }

    private static void LookAtInitializer(OperationAnalysisContext context, MarkedTextCheck check)
    {
        switch (context.Operation)
        {
            case IPropertyInitializerOperation { InitializedProperties: [{ Type.SpecialType: SpecialType.System_String } property, ..] } of:
                check.Look(context, property, of.Value, argument: null);
                break;
            case IFieldInitializerOperation { InitializedFields: [{ Type.SpecialType: SpecialType.System_String } field, ..] } of:
                check.Look(context, field, of.Value, argument: null);
                break;
            case IParameterInitializerOperation { Parameter: { Type.SpecialType: SpecialType.System_String } parameter } of:
                check.Look(context, parameter, of.Value, argument: null);
                break;
        }
    }
}
