using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Architecture;

/// <summary>The public surface is a file that changes on purpose only: <c>UPDATE_APPROVED=1 dotnet test</c> writes it anew.</summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers |
        SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue |
        SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var approved = Repository.PathOf("tests", "ResolutionKit.Tests", "Architecture", "PublicApi.approved.txt");
        var actual = Surface();
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(approved, actual);
        }

        actual.Split('\n').Should().Equal(File.ReadAllText(approved).Split('\n'), "a change of the public surface is made on purpose: run with UPDATE_APPROVED=1 and read the difference");
    }

    private static string Surface()
    {
        var library = MetadataReference.CreateFromFile(typeof(Resolution).Assembly.Location);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) != "ResolutionKit.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Surface", references: [library, .. references]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
        var lines = new List<string>();
        foreach (var type in TypesOf(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            var inherited = type.Interfaces.Append(type.BaseType is { SpecialType: SpecialType.None } parent ? parent : null).OfType<INamedTypeSymbol>()
                .Select(symbol => symbol.ToDisplayString(Format)).Order(StringComparer.Ordinal).ToArray();
            lines.Add($"{type.ContainingNamespace}: {(type.IsStatic ? "static " : type.IsAbstract && type.TypeKind == TypeKind.Class ? "abstract " : type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : string.Empty)}" +
                $"{type.ToDisplayString(Format)}{(inherited.Length > 0 ? " : " + string.Join(", ", inherited) : string.Empty)}");
            lines.AddRange(type.GetMembers().Where(IsShown).Select(member => "    " + member.ToDisplayString(Format)).Order(StringComparer.Ordinal));
        }

        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol room) =>
        room.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Concat(room.GetNamespaceMembers().SelectMany(TypesOf));

    /// <summary>What a user can call; what the compiler makes for every record is left out.</summary>
    private static bool IsShown(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal &&
        member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.Destructor } &&
        !member.Name.StartsWith('<') &&
        member.Name is not ("Deconstruct" or "PrintMembers" or "EqualityContract" or "GetHashCode" or "op_Equality" or "op_Inequality") &&
        !(member is IMethodSymbol { Name: "Equals" });
}
