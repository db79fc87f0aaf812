using Microsoft.CodeAnalysis;
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
    // A list of values is always the last parameter, by this name.
    private const string Parameter = "arguments";

    /// <summary>Reads a call; null where it makes no finding, or where the values come as a list that was made elsewhere.</summary>
    public static FindingCall? Of(IOperation operation, AuthoringTypes types)
    {
        var (method, list, start) = operation switch
        {
            IObjectCreationOperation { Constructor: { } constructor, Syntax: BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } syntax }
                when SymbolEqualityComparer.Default.Equals(constructor.ContainingType, types.Finding) => (constructor, arguments, syntax.SpanStart),
            IInvocationOperation { TargetMethod: { Name: nameof(PassageContext.Report) } report, Syntax: InvocationExpressionSyntax { ArgumentList: { } arguments, Expression: var called } }
                when types.IsContext(report.ContainingType) => (report, arguments, (called as MemberAccessExpressionSyntax)?.Name.SpanStart ?? called.SpanStart),
            _ => default((IMethodSymbol, ArgumentListSyntax, int)?),
        } is { } call ? call : default;
        if (method is null || method.Parameters.Length < 2 || !IsList(method.Parameters[method.Parameters.Length - 1]))
        {
            return null;
        }

        return ValuesIn(list, method.Parameters.Length - 1, operation) is { } values
            ? new FindingCall(Location.Create(list.SyntaxTree, TextSpan.FromBounds(start, list.Span.End)), values)
            : null;
    }

    // Asked by name too: what ends in 'params' may be of another sort in a later version.
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

            if (argument.NameColon is not null)
            {
                // By name the places may change; only the first may go by its name without that.
                if (i >= before || argument.NameColon.Name.Identifier.ValueText is Parameter or nameof(Finding.Arguments))
                {
                    return null;
                }
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
            if (operation.SemanticModel?.GetTypeInfo(single) is not { Type: { } type } || type is INamedTypeSymbol { Name: nameof(ImmutableArray) } or IErrorTypeSymbol || single.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.DefaultLiteralExpression))
            {
                return null;
            }
        }

        return values.ToImmutable();
    }
}
