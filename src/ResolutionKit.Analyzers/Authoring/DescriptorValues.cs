using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The values that code gives to a <see cref="Rules.RuleDescriptor"/> between the braces of <c>new</c> or <c>with</c>.</summary>
internal static class DescriptorValues
{
    /// <summary>What stands between the braces; null where no descriptor is made.</summary>
    public static IObjectOrCollectionInitializerOperation? In(IOperation operation, AuthoringTypes types) => operation switch
    {
        IObjectCreationOperation creation when types.IsDescriptor(creation.Type) => creation.Initializer,
        IWithOperation with when types.IsDescriptor(with.Type) => with.Initializer,
        _ => null,
    };

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
