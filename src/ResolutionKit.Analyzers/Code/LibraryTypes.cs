using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.Code;

/// <summary>The types of the library that code cites with, as a compilation knows them.</summary>
internal sealed class LibraryTypes
{
    private LibraryTypes(INamedTypeSymbol number, INamedTypeSymbol symbol, INamedTypeSymbol session, INamedTypeSymbol organ, INamedTypeSymbol kind, INamedTypeSymbol citation)
    {
        Number = number;
        Symbol = symbol;
        Session = session;
        Organ = organ;
        Kind = kind;
        Citation = citation;
    }

    /// <summary>The type <c>ResolutionNumber</c>.</summary>
    public INamedTypeSymbol Number { get; }

    /// <summary>The type <c>DocumentSymbol</c>.</summary>
    public INamedTypeSymbol Symbol { get; }

    /// <summary>The type <c>Session</c>.</summary>
    public INamedTypeSymbol Session { get; }

    /// <summary>The type <c>Organ</c>.</summary>
    public INamedTypeSymbol Organ { get; }

    /// <summary>The type <c>AdoptedTextKind</c>.</summary>
    public INamedTypeSymbol Kind { get; }

    /// <summary>The type <c>Citation</c>.</summary>
    public INamedTypeSymbol Citation { get; }

    /// <summary>The types; null where a compilation does not reference the library.</summary>
    public static LibraryTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("ResolutionKit.Symbols.ResolutionNumber") is { } number &&
        compilation.GetTypeByMetadataName("ResolutionKit.Symbols.DocumentSymbol") is { } symbol &&
        compilation.GetTypeByMetadataName("ResolutionKit.Symbols.Session") is { } session &&
        compilation.GetTypeByMetadataName("ResolutionKit.Symbols.Organ") is { } organ &&
        compilation.GetTypeByMetadataName("ResolutionKit.Symbols.AdoptedTextKind") is { } kind &&
        compilation.GetTypeByMetadataName("ResolutionKit.Citations.Citation") is { } citation
            ? new LibraryTypes(number, symbol, session, organ, kind, citation)
            : null;

    /// <summary>Whether two types are the same.</summary>
    public static bool Same(ITypeSymbol? left, INamedTypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>A type, or what a nullable value type is of.</summary>
    public static ITypeSymbol? Bare(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
