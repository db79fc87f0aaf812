using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>RK0201, RK0202: each rule has an id of its own, in the form that ids have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleIdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AuthoringDescriptors.DuplicateId, AuthoringDescriptors.IdForm];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AuthoringTypes.Of(start.Compilation) is not { } types)
            {
                return;
            }

            var ids = new TakenIds();
            start.RegisterOperationAction(operation => Look(operation, types, ids), OperationKind.ObjectCreation, OperationKind.With);
            start.RegisterCompilationEndAction(end => ids.Report(end.ReportDiagnostic));
        });
    }

    private static void Look(OperationAnalysisContext context, AuthoringTypes types, TakenIds ids)
    {
        if (DescriptorValues.Of(DescriptorValues.In(context.Operation, types), nameof(RuleDescriptor.Id)) is not { } value || DescriptorValues.TextOf(value) is not { } id)
        {
            return;
        }

        if (RuleId.MistakeIn(id) is { } mistake)
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.IdForm, value.Syntax.GetLocation(), mistake));
        }
        else if (!types.AreOfThisProject && RuleCatalog.Find(id) is { Descriptor: var own })
        {
            if (Defines(context))
            {
                context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.DuplicateId, value.Syntax.GetLocation(), $"'{id}' is the id of a rule of the library: {own.Title}. Take two other letters than {RuleId.LibraryPrefix}."));
            }

            return;
        }
        else if (!types.AreOfThisProject && id.StartsWith(RuleId.LibraryPrefix, StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.IdForm, value.Syntax.GetLocation(), $"The letters of '{id}' are those of the library's own rules, of which a later version may have this one: take two others"));
        }

        if (Defines(context))
        {
            ids.Add(id, value.Syntax.GetLocation());
        }
    }

    // A method may make a descriptor again, to try or to compare something; what stands in a field, a property or a call of the base constructor is a rule's.
    private static bool Defines(OperationAnalysisContext context)
    {
        for (var operation = context.Operation; operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation or IBlockOperation)
            {
                return false;
            }
        }

        return context.ContainingSymbol is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor };
    }
}
