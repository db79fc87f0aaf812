using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Architecture;

/// <summary>The library's own sources, compiled, so that tests can ask the compiler who uses whom.</summary>
public sealed class LibrarySources
{
    private const string RootNamespace = "ResolutionKit";

    /// <summary>Every use of a type of one room by a type of another.</summary>
    internal ImmutableArray<Use> Uses { get; }

    /// <summary>Every declared type, with the folder it lies in and its namespace.</summary>
    internal ImmutableArray<(string Type, string Folder, string Namespace)> Types { get; }

    /// <summary>Every use of the console.</summary>
    internal ImmutableArray<string> ConsoleUses { get; }

    public LibrarySources()
    {
        var folder = Repository.PathOf("src", "ResolutionKit");
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsGenerated(folder, file))
            .Append(Directory.EnumerateFiles(Path.Combine(folder, "obj"), "ResolutionKit.GlobalUsings.g.cs", SearchOption.AllDirectories).First(file => file.Contains("net10.0", StringComparison.Ordinal)))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET10_0"]), file))
            .ToArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) != "ResolutionKit.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("ResolutionKit", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var uses = new HashSet<Use>();
        var types = new HashSet<(string, string, string)>();
        var console = new HashSet<string>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            var place = Path.GetRelativePath(folder, Path.GetDirectoryName(tree.FilePath)!).Replace('\\', '/');
            foreach (var declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                if (model.GetDeclaredSymbol(declaration) is { ContainingType: null } type)
                {
                    types.Add((type.Name, place == "." ? string.Empty : place, type.ContainingNamespace.ToDisplayString()));
                }
            }

            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                var used = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                var user = name.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().LastOrDefault() is { } within ? model.GetDeclaredSymbol(within) : null;
                if (used is null || user is null)
                {
                    continue;
                }

                if (used.ToDisplayString() == "System.Console")
                {
                    console.Add(user.ToDisplayString());
                }

                if (RoomOf(used) is { } usedRoom && RoomOf(user) is { } userRoom && usedRoom != userRoom)
                {
                    uses.Add(new Use(user.Name, userRoom, used.Name, usedRoom));
                }
            }
        }

        Uses = [.. uses.OrderBy(use => use.ToString(), StringComparer.Ordinal)];
        Types = [.. types];
        ConsoleUses = [.. console];
    }

    private static bool IsGenerated(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
        return relative.StartsWith("bin/", StringComparison.Ordinal) || relative.StartsWith("obj/", StringComparison.Ordinal);
    }

    /// <summary>The room of a type: its namespace below the library's, an empty string for the model; null for a type of another library.</summary>
    private static string? RoomOf(INamedTypeSymbol type)
    {
        var name = type.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        if (type.Locations.All(location => !location.IsInSource))
        {
            return null;
        }

        return name == RootNamespace ? string.Empty
            : name.StartsWith(RootNamespace + ".", StringComparison.Ordinal) ? name[(RootNamespace.Length + 1)..]
            : null;
    }

    /// <summary>One type uses another.</summary>
    internal sealed record Use(string User, string UserRoom, string Used, string UsedRoom)
    {
        public override string ToString() => $"{UserRoom}/{User} uses {UsedRoom}/{Used}";
    }
}
