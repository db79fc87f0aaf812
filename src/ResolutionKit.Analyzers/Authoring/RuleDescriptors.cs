using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>Finds the descriptors of the rules of a compilation: what their constructors hand to the base class.</summary>
/// <remarks>Safe to use from several threads. Where a rule may have one descriptor or another, it has none that is known.</remarks>
internal sealed class RuleDescriptors(Compilation compilation, AuthoringTypes types)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IObjectCreationOperation?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Where the descriptor of a rule is made; null where that is not known.</summary>
    public IObjectCreationOperation? Of(INamedTypeSymbol rule, CancellationToken cancellation) =>
        _known.TryGetValue(rule, out var known) ? known : _known.GetOrAdd(rule, Find(rule, cancellation));

    private IObjectCreationOperation? Find(INamedTypeSymbol rule, CancellationToken cancellation)
    {
        IObjectCreationOperation? found = null;
        foreach (var reference in rule.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (var arguments in BaseArguments(declaration))
            {
                if (DescriptorIn(arguments, cancellation) is not { } descriptor || (found is not null && found.Syntax != descriptor.Syntax))
                {
                    return null;
                }

                found = descriptor;
            }
        }

        return found;
    }

    private static IEnumerable<ArgumentListSyntax> BaseArguments(TypeDeclarationSyntax declaration)
    {
        foreach (var type in declaration.BaseList?.Types ?? [])
        {
            if (type is PrimaryConstructorBaseTypeSyntax { ArgumentList: { } arguments })
            {
                yield return arguments;
            }
        }

        foreach (var member in declaration.Members)
        {
            if (member is ConstructorDeclarationSyntax { Initializer: { } initializer } && initializer.IsKind(SyntaxKind.BaseConstructorInitializer))
            {
                yield return initializer.ArgumentList;
            }
        }
    }

    private IObjectCreationOperation? DescriptorIn(ArgumentListSyntax arguments, CancellationToken cancellation)
    {
        var model = ModelOf(arguments);
        IObjectCreationOperation? found = null;
        foreach (var argument in arguments.Arguments)
        {
            if (!types.IsDescriptor(model.GetTypeInfo(argument.Expression, cancellation).ConvertedType))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = CreationOf(argument.Expression, cancellation) ?? DefinitionOf(model.GetSymbolInfo(argument.Expression, cancellation).Symbol, cancellation);
        }

        return found;
    }

    // What is not static cannot be named there, and is known only when it runs.
    private IObjectCreationOperation? DefinitionOf(ISymbol? symbol, CancellationToken cancellation) =>
        symbol is (IFieldSymbol or IPropertySymbol) and { IsStatic: true, DeclaringSyntaxReferences: [var reference] }
            ? reference.GetSyntax(cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var value } => CreationOf(value, cancellation),
                PropertyDeclarationSyntax { Initializer.Value: var value } => CreationOf(value, cancellation),
                PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => CreationOf(value, cancellation),
                _ => null,
            }
            : null;

    private IObjectCreationOperation? CreationOf(ExpressionSyntax expression, CancellationToken cancellation)
    {
        while (expression is ParenthesizedExpressionSyntax inner)
        {
            expression = inner.Expression;
        }

        if (expression is not BaseObjectCreationExpressionSyntax)
        {
            return null;
        }

        var operation = ModelOf(expression).GetOperation(expression, cancellation);
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IObjectCreationOperation creation && types.IsDescriptor(creation.Type) ? creation : null;
    }

    // Rules may keep their descriptors in another file than the one at hand; only base classes and what they name are asked for, each once.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxNode node) => compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
}
