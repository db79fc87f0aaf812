using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Finds arguments by the names of their parameters, and what they are if constant.</summary>
internal static class Arguments
{
    /// <summary>What is given for a parameter; null where there is no such parameter, or code that does not compile leaves it out.</summary>
    public static IOperation? Given(this ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The whole number that an expression is; null where it is not constant.</summary>
    public static int? AsNumber(this IOperation? value) => ConstantTexts.WithoutConversions(value)?.ConstantValue is { HasValue: true, Value: int number } ? number : null;

    /// <summary>The string that an expression is; null where it is not constant.</summary>
    public static string? AsText(this IOperation? value) => ConstantTexts.WithoutConversions(value)?.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Whether an expression is the literal null, or the default value of a reference or nullable type.</summary>
    public static bool IsNull(this IOperation? value) =>
        ConstantTexts.WithoutConversions(value) is { } bare && (bare.ConstantValue is { HasValue: true, Value: null } || bare is IDefaultValueOperation { ConstantValue.HasValue: false });
}
