using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>A call that makes a finding and names the values of its message one by one: <c>new Finding(…)</c>, or <c>Report(…)</c> with a place and values.</summary>
/// <param name="Place">The call, without what stands in braces after it.</param>
/// <param name="Arguments">The values of the message, in order.</param>
internal sealed record FindingCall(Location Place, ImmutableArray<SyntaxNode> Arguments)
{
    // Its name in methods; in the constructor of a record it is that of the property.
    private const string Parameter = "arguments";

    /// <summary>Reads a call; null where it makes no finding, or where the values come as a list that was made elsewhere.</summary>
    public static FindingCall? Of(IOperation operation, AuthoringTypes types) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor, Syntax: BaseObjectCreationExpressionSyntax { ArgumentList: { } list } syntax }
            when SymbolEqualityComparer.Default.Equals(constructor.ContainingType, types.Finding) => Of(operation, constructor, list, syntax.SpanStart),
        IInvocationOperation { TargetMethod: { Name: nameof(PassageContext.Report) } report, Syntax: InvocationExpressionSyntax { ArgumentList: { } list, Expression: var called } }
            when types.IsContext(report.ContainingType) => Of(operation, report, list, (called as MemberAccessExpressionSyntax)?.Name.SpanStart ?? called.SpanStart),
        _ => null,
    };

    private static FindingCall? Of(IOperation operation, IMethodSymbol method, ArgumentListSyntax list, int start)
    {
        var last = method.Parameters.Length - 1;
        return last > 0 && IsList(method.Parameters[last]) && ValuesIn(list, last, operation) is { } values
            ? new FindingCall(Location.Create(list.SyntaxTree, TextSpan.FromBounds(start, list.Span.End)), values)
            : null;
    }

    // Compilers before C# 13 do not call it 'params'.
    private static bool IsList(IParameterSymbol parameter) =>
        parameter is { Name: Parameter or nameof(Finding.Arguments), Type: INamedTypeSymbol { Name: nameof(ImmutableArray), TypeArguments.Length: 1 } };

    private static ImmutableArray<SyntaxNode>? ValuesIn(ArgumentListSyntax list, int before, IOperation operation)
    {
        var values = ImmutableArray.CreateBuilder<SyntaxNode>();
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            if (argument.IsMissing || argument.Expression.IsMissing)
            {
                return null;
            }

            // By name the places may change.
            if (argument.NameColon is { Name.Identifier.ValueText: var name } && (i >= before || name is Parameter or nameof(Finding.Arguments)))
            {
                return null;
            }

            if (i >= before)
            {
                values.Add(argument);
            }
        }

        if (values.Count == 1 && list.Arguments[before].Expression is var single)
        {
            if (single is CollectionExpressionSyntax collection)
            {
                return collection.Elements.All(static element => element is ExpressionElementSyntax) ? [.. collection.Elements] : null;
            }

            // Is it one value, or all of them?
            if (operation.SemanticModel?.GetTypeInfo(single) is not { Type: { } type } || type is INamedTypeSymbol { Name: nameof(ImmutableArray) } or IErrorTypeSymbol || single.IsKind(SyntaxKind.DefaultLiteralExpression))
            {
                return null;
            }
        }

        return values.ToImmutable();
    }
}
