using Microsoft.CodeAnalysis;
using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers.Authoring;

/// <summary>The types of the library with which rules are written, as a compilation knows them.</summary>
internal sealed class AuthoringTypes
{
    private AuthoringTypes(INamedTypeSymbol rule, INamedTypeSymbol descriptor, INamedTypeSymbol finding, INamedTypeSymbol context, bool areOfThisProject)
    {
        Rule = rule;
        Descriptor = descriptor;
        Finding = finding;
        Context = context;
        AreOfThisProject = areOfThisProject;
    }

    /// <summary><see cref="DraftRule"/>.</summary>
    public INamedTypeSymbol Rule { get; }

    /// <summary><see cref="RuleDescriptor"/>.</summary>
    public INamedTypeSymbol Descriptor { get; }

    /// <summary><see cref="Rules.Finding"/>.</summary>
    public INamedTypeSymbol Finding { get; }

    /// <summary><see cref="RuleContext"/>.</summary>
    public INamedTypeSymbol Context { get; }

    /// <summary>Whether it is the library itself that is compiled: its ids are its own.</summary>
    public bool AreOfThisProject { get; }

    /// <summary>The types; null where a project does not reference the library.</summary>
    public static AuthoringTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(typeof(DraftRule).FullName) is { } rule &&
        compilation.GetTypeByMetadataName(typeof(RuleDescriptor).FullName) is { } descriptor &&
        compilation.GetTypeByMetadataName(typeof(Finding).FullName) is { } finding &&
        compilation.GetTypeByMetadataName(typeof(RuleContext).FullName) is { } context
            ? new AuthoringTypes(rule, descriptor, finding, context, SymbolEqualityComparer.Default.Equals(rule.ContainingAssembly, compilation.Assembly))
            : null;

    /// <summary>Whether a type is a class of rules.</summary>
    public bool IsRule(ITypeSymbol? type) => type is { TypeKind: TypeKind.Class } && Derives(type.BaseType, Rule);

    /// <summary>Whether a type is what a rule is given.</summary>
    public bool IsContext(ITypeSymbol? type) => Derives(type, Context);

    /// <summary>Whether a type is that of descriptors.</summary>
    public bool IsDescriptor(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Descriptor);

    private static bool Derives(ITypeSymbol? type, INamedTypeSymbol from)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, from))
            {
                return true;
            }
        }

        return false;
    }
}
