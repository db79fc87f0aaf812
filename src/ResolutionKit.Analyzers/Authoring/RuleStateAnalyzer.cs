using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>RK0206: a rule keeps nothing from one draft to the next.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleStateAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AuthoringDescriptors.State];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AuthoringTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterSymbolAction(symbol => LookAtField(symbol, types), SymbolKind.Field);
                start.RegisterSymbolAction(symbol => LookAtProperty(symbol, types), SymbolKind.Property);
                start.RegisterOperationAction(operation => LookAtParameter(operation, types), OperationKind.ParameterReference);
            }
        });
    }

    private static void LookAtField(SymbolAnalysisContext context, AuthoringTypes types)
    {
        var field = (IFieldSymbol)context.Symbol;
        if (field is { IsStatic: false, IsReadOnly: false, IsConst: false, IsImplicitlyDeclared: false } && types.IsRule(field.ContainingType))
        {
            Report(context, field, "make it readonly");
        }
    }

    private static void LookAtProperty(SymbolAnalysisContext context, AuthoringTypes types)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (property is { IsStatic: false, SetMethod.IsInitOnly: false } && types.IsRule(property.ContainingType) && HasField(property))
        {
            Report(context, property, "take its setter away");
        }
    }

    private static bool HasField(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } holder } && SymbolEqualityComparer.Default.Equals(holder, property))
            {
                return true;
            }
        }

        return false;
    }

    private static void LookAtParameter(OperationAnalysisContext context, AuthoringTypes types)
    {
        // Only those of a primary constructor are known to other members, which then keep them as fields.
        var reference = (IParameterReferenceOperation)context.Operation;
        if (reference.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && types.IsRule(constructor.ContainingType) &&
            context.ContainingSymbol is IMethodSymbol && !SymbolEqualityComparer.Default.Equals(context.ContainingSymbol, constructor) && WrittenReference.IsWritten(reference))
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.State, reference.Syntax.GetLocation(), MessageFor(reference.Parameter.Name, "do not change it after construction")));
        }
    }

    private static void Report(SymbolAnalysisContext context, ISymbol member, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.State, member.Locations[0], MessageFor(member.Name, advice)));

    private static string MessageFor(string name, string advice) =>
        $"One object of a rule serves all drafts, from several threads at once: '{name}' is state, so {advice}, or keep what belongs to one draft in locals";
}
