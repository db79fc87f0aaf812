using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The values that code gives to a <see cref="Rules.RuleDescriptor"/> between the braces of <c>new</c> or <c>with</c>.</summary>
internal static class DescriptorValues
{
    /// <summary>The value given to a property; null where none is.</summary>
    public static IOperation? Of(IObjectOrCollectionInitializerOperation? initializer, string property)
    {
        foreach (var operation in initializer?.Initializers ?? [])
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value } && name == property)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>A value as the constant text that it is; null where it is none.</summary>
    public static string? TextOf(IOperation? value) => value?.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
