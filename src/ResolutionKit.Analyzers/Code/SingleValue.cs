using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Code;

/// <summary>The expression from which a local variable or a static read-only field always has its value.</summary>
internal static class SingleValue
{
    // Fields may be initialized from fields, even in a circle.
    private const int MostSteps = 8;

    /// <summary>An expression, or the only one that the variable or field to which it refers was ever given; null where there are several, or it is not in sight.</summary>
    public static IOperation? Of(IOperation? value)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            value = ConstantTexts.WithoutConversions(value);
            switch (value)
            {
                case ILocalReferenceOperation use when !use.ConstantValue.HasValue:
                    value = InitializerOf(use);
                    break;
                case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } use:
                    value = InitializerOf(use);
                    break;
                default:
                    return value;
            }
        }

        return null;
    }

    private static IOperation? InitializerOf(ILocalReferenceOperation use)
    {
        IOperation root = use;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        IOperation? value = null;
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, use.Local):
                    value = declarator.GetVariableInitializer()?.Value;
                    break;
                case ILocalReferenceOperation other when SymbolEqualityComparer.Default.Equals(other.Local, use.Local) && MayWrite(other):
                    return null;
            }
        }

        return value;
    }

    private static bool MayWrite(ILocalReferenceOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == use,
        IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None or RefKind.In },
        IIncrementOrDecrementOperation or IAddressOfOperation or ITupleOperation => true,
        _ => use.Syntax.Parent is RefExpressionSyntax,
    };

    private static IOperation? InitializerOf(IFieldReferenceOperation use)
    {
        // A static constructor may give it another value; a field of another file is not in sight.
        var field = use.Field;
        return field.ContainingType.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared) &&
            field.DeclaringSyntaxReferences is [var declaration] && declaration.SyntaxTree == use.Syntax.SyntaxTree &&
            declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
                ? use.SemanticModel?.GetOperation(value)
                : null;
    }
}
