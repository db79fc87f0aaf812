using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.Code;

/// <summary>What a text is read as, by the attribute <c>StringSyntax</c> of its parameter, property or field.</summary>
internal static class TextSyntax
{
    public const string Number = "ResolutionNumber";
    public const string Symbol = "DocumentSymbol";
    public const string Session = "Session";
    public const string DraftPath = "ResolutionDraftPath";

    /// <summary>The syntax that a place names, if it is one of the library's; null else.</summary>
    public static string? Of(ISymbol place)
    {
        foreach (var attribute in place.GetAttributes())
        {
            // By its name: before .NET 7 each assembly brings its own.
            if (attribute.AttributeClass is { Name: "StringSyntaxAttribute" } type && IsInCodeAnalysis(type.ContainingNamespace) &&
                !attribute.ConstructorArguments.IsEmpty && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: Number or Symbol or Session or DraftPath } syntax)
            {
                return (string)syntax.Value!;
            }
        }

        return null;
    }

    private static bool IsInCodeAnalysis(INamespaceSymbol? room) => room is
    {
        Name: "CodeAnalysis",
        ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    };
}
