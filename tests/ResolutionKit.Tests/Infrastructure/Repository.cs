using System.Runtime.CompilerServices;

namespace ResolutionKit.Tests.Infrastructure;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The two official texts, by name: <c>A-RES-77-37.zh.txt</c>.</summary>
    public static string Seed(string name) => Path.Combine(Root, "seeds", name);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string file = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(file)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "ResolutionKit.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException("The tests run inside a checkout: no folder above them has ResolutionKit.sln.");
    }
}
