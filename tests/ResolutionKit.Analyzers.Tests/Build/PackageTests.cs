using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ResolutionKit.Analyzers.Tests.Build;

/// <summary>What is in the package: all that a compiler needs, and nothing that it has itself.</summary>
[Collection(nameof(PackedPackages))]
public sealed class PackageTests(PackedPackages packages)
{
    /// <summary>What a compiler brings along, by the versions of the oldest that shall load the analyzers.</summary>
    private static readonly Dictionary<string, Version> s_host = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(8, 0, 0, 0),
    };

    [Fact]
    public void It_is_a_development_dependency_without_dependencies()
    {
        using var package = Open();
        using var nuspec = package.GetEntry("ResolutionKit.Analyzers.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Value("id").Should().Be("ResolutionKit.Analyzers");
        Value("developmentDependency").Should().Be("true");
        Value("license").Should().Be("MIT");
        metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Should().BeEmpty();
    }

    [Fact]
    public void The_compiler_finds_the_analyzers_with_what_they_need_beside_them()
    {
        using var package = Open();
        var files = package.Entries.Select(entry => entry.FullName).ToList();

        files.Should().Contain(["README.md", "THIRD-PARTY-NOTICES.txt"]);
        files.Where(file => file.StartsWith("build", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "build/ResolutionKit.Analyzers.props", "build/ResolutionKit.Analyzers.targets", "buildTransitive/ResolutionKit.Analyzers.props", "buildTransitive/ResolutionKit.Analyzers.targets");
        files.Where(file => file.StartsWith("lib", StringComparison.Ordinal)).Should().BeEmpty("nothing of it is for the program that is built");
        files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Should().BeEquivalentTo(new[]
        {
            "ResolutionKit.dll", "ResolutionKit.Analyzers.dll", "ResolutionKit.Analyzers.CodeFixes.dll", "Markdig.dll", "YamlDotNet.dll",
            "System.Memory.dll", "System.Buffers.dll", "System.Numerics.Vectors.dll", "System.Runtime.CompilerServices.Unsafe.dll",
        }.Select(file => "analyzers/dotnet/cs/" + file));
    }

    // An assembly that is missing costs one AD0001 and every finding.
    [Fact]
    public void Each_assembly_needs_only_what_is_beside_it_or_in_the_oldest_compiler()
    {
        using var package = Open();
        var assemblies = package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.Name), ReferencesOf);

        var missing = from assembly in assemblies
                      from reference in assembly.Value
                      where !assemblies.ContainsKey(reference.Name) && !(s_host.TryGetValue(reference.Name, out var version) && reference.Version <= version)
                      select $"{assembly.Key} needs {reference.Name} {reference.Version}";
        missing.Should().BeEmpty();
    }

    [Fact]
    public void Only_the_fixes_need_workspaces()
    {
        using var package = Open();
        package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal) && ReferencesOf(entry).Exists(reference => reference.Name == "Microsoft.CodeAnalysis.Workspaces"))
            .Select(entry => entry.Name).Should().Equal("ResolutionKit.Analyzers.CodeFixes.dll");
    }

    private static List<(string Name, Version Version)> ReferencesOf(ZipArchiveEntry entry)
    {
        using var stream = new MemoryStream();
        using (var content = entry.Open())
        {
            content.CopyTo(stream);
        }

        stream.Position = 0;
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    private ZipArchive Open() => ZipFile.OpenRead(Directory.EnumerateFiles(packages.Folder, "ResolutionKit.Analyzers.*.nupkg").Single());
}
