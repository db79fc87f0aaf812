using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Build;

/// <summary>A copy of a sample project, to be built and changed. It lies below copies of what the repository sets for all its projects, as the sample does.</summary>
internal sealed class CopiedProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("resolutionkit-build-");

    public CopiedProject(string source)
    {
        foreach (var shared in new[] { "Directory.Build.props", "Directory.Packages.props", "samples/Directory.Build.props", "samples/Directory.Build.targets" })
        {
            var copy = Path.Combine(_folder.FullName, shared);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.PathOf(shared), copy);
        }

        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(source, file)).Where(IsSource))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.Copy(Path.Combine(source, file), PathOf(file));
        }
    }

    /// <summary>The folder of the project.</summary>
    public string Folder => Path.Combine(_folder.FullName, "samples", "project");

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Replaces words of a file that stand there once.</summary>
    public void Replace(string file, string old, string now)
    {
        var text = File.ReadAllText(PathOf(file));
        text.Split(old).Should().HaveCount(2, "{0} has '{1}' once", file, old);
        File.WriteAllText(PathOf(file), text.Replace(old, now, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool IsSource(string file) => file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj");
}
