using System.Reflection;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Build;

/// <summary>The packages of this build in a folder, and projects that restore them from there.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private const string Version = "0.1.0-local";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("resolutionkit-packages-");

    /// <summary>The configuration with which the tests were built, and so the packages are.</summary>
    public static string Configuration { get; } = typeof(PackedPackages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The folder of the packages.</summary>
    public string Folder => Path.Combine(_folder.FullName, "packages");

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "ResolutionKit", "ResolutionKit.Analyzers.Package" })
        {
            var pack = await DotnetCommand.RunAsync(Repository.Root, "pack", Path.Combine("src", project), "--no-build", "-c", Configuration, "-o", Folder, $"-p:PackageVersion={Version}");
            pack.ExitCode.Should().Be(0, "{0}", pack.Output);
            pack.Findings.Should().BeEmpty();
        }
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Builds a project that uses the packages.</summary>
    internal Task<DotnetCommand> BuildAsync(string folder, params string[] more) => DotnetCommand.RunAsync(
        folder,
        [
            "build", $"-p:ResolutionKitVersion={Version}", $"-p:RestoreAdditionalProjectSources={Folder}",
            // The packages of this build are not to be kept with others of the same version; theirs are taken from where they are.
            $"-p:RestorePackagesPath={Path.Combine(_folder.FullName, "restored")}", $"-p:RestoreFallbackFolders={GlobalPackages()}", .. more,
        ]);

    private static string GlobalPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
