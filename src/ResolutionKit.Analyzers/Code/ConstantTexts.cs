using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Code;

/// <summary>The constant strings that an expression may yield.</summary>
internal static class ConstantTexts
{
    /// <summary>The parts of an expression that are constant strings: itself, or branches of it. Null is none.</summary>
    public static IEnumerable<(IOperation Place, string Text)> In(IOperation? value)
    {
        value = WithoutConversions(value);
        if (value?.ConstantValue is { HasValue: true } constant)
        {
            return constant.Value is string text ? [(value, text)] : [];
        }

        return value switch
        {
            IConditionalOperation { WhenFalse: { } otherwise } choice => In(choice.WhenTrue).Concat(In(otherwise)),
            ICoalesceOperation coalesce => In(coalesce.Value).Concat(In(coalesce.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => In(arm.Value)),
            _ => [],
        };
    }

    /// <summary>What is converted, however often.</summary>
    public static IOperation? WithoutConversions(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
