using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>RK0205: the descriptor of a rule is made once, in a static field.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DescriptorPlaceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AuthoringDescriptors.NotStatic];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AuthoringTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterOperationAction(operation => Look(operation, types), OperationKind.ObjectCreation);
            }
        });
    }

    private static void Look(OperationAnalysisContext context, AuthoringTypes types)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (types.IsDescriptor(creation.Type) && types.IsRule(context.ContainingSymbol.ContainingType) && MistakeIn(creation, context.ContainingSymbol) is { } mistake && !NeedsObject(creation))
        {
            context.ReportDiagnostic(Diagnostic.Create(AuthoringDescriptors.NotStatic, PlaceOf(creation), mistake));
        }
    }

    private static string? MistakeIn(IObjectCreationOperation creation, ISymbol member)
    {
        var holder = creation.Parent;
        while (holder is IConversionOperation)
        {
            holder = holder.Parent;
        }

        return (holder, member) switch
        {
            (IFieldInitializerOperation, IFieldSymbol { IsStatic: false } field) => $"Each object of this rule makes its descriptor anew: make '{field.Name}' static readonly",
            (IPropertyInitializerOperation, IPropertySymbol { IsStatic: false } property) => $"Each object of this rule makes its descriptor anew: make '{property.Name}' a static readonly field",
            (IReturnOperation, IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property }) => $"'{property.Name}' makes the descriptor anew each time it is asked for: make it a static readonly field",
            (IArgumentOperation { Parent: IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } }, IMethodSymbol { MethodKind: MethodKind.Constructor }) =>
                "Each object of this rule makes its descriptor anew: keep it in a static readonly field and hand that to the base class",
            _ => null,
        };
    }

    // What is made of the parameters of a constructor, or of the object, differs from object to object.
    private static bool NeedsObject(IObjectCreationOperation creation)
    {
        foreach (var part in creation.Descendants())
        {
            if (part is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } or
                IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } or ILocalReferenceOperation or IInvalidOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static Location PlaceOf(IObjectCreationOperation creation) => creation.Syntax is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } syntax
        ? Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.SpanStart, initializer.OpenBraceToken.GetPreviousToken().Span.End))
        : creation.Syntax.GetLocation();
}
