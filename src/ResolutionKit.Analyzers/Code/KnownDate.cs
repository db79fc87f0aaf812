using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Tells the date that an expression made of constants yields.</summary>
internal static class KnownDate
{
    /// <summary>The form of dates in which fixes are handed on, and in which code may give them as text.</summary>
    public const string Form = "yyyy-MM-dd";

    /// <summary>The date; null where it is not known, or the expression throws.</summary>
    public static DateOnly? Of(IOperation? value) => SingleValue.Of(value) switch
    {
        IObjectCreationOperation creation when IsDate(creation.Type) => Made(creation.Arguments),
        IInvocationOperation call when IsDate(call.TargetMethod.ContainingType) => Parsed(call),
        _ => null,
    };

    /// <summary>Whether a type is that of dates.</summary>
    public static bool IsDate(ITypeSymbol? type) =>
        type is { Name: "DateOnly", ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A date written as <c>2018-12-22</c>; null where a text is none.</summary>
    public static DateOnly? Read(string? text) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? DateOnly.FromDateTime(date) : null;

    private static DateOnly? Made(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 3 && arguments.Given("year").AsNumber() is { } year and >= 1 and <= 9999 && arguments.Given("month").AsNumber() is { } month and >= 1 and <= 12 &&
        arguments.Given("day").AsNumber() is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    // With another culture the same text may be a date of another calendar.
    private static DateOnly? Parsed(IInvocationOperation call)
    {
        var isPlain = call.Arguments.All(static argument => argument.Parameter?.Name switch
        {
            "s" => true,
            "format" => argument.Value.AsText() == Form,
            "provider" => argument.Value.IsNull() || IsInvariant(argument.Value),
            "style" => argument.Value.AsNumber() == 0,
            _ => false,
        });
        return isPlain && call.TargetMethod.Name is "Parse" or "ParseExact" ? Read(call.Arguments.Given("s").AsText()) : null;
    }

    private static bool IsInvariant(IOperation value) =>
        ConstantTexts.WithoutConversions(value) is IPropertyReferenceOperation { Property: { Name: nameof(CultureInfo.InvariantCulture), ContainingType.Name: nameof(CultureInfo) } };
}
