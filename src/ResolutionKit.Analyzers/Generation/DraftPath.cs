namespace ResolutionKit.Analyzers.Generation;

/// <summary>The path of a draft as it is shown and compared: the same on each machine that builds the project.</summary>
internal static class DraftPath
{
    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>A path from the folder of the project, with slashes: <c>drafts/ict.md</c>, <c>../shared/ict.md</c>. Where that cannot be told, the name with its folder.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="projectFolder">The folder of the project; null where it is not known.</param>
    public static string FromProject(string path, string? projectFolder)
    {
        if (!Path.IsPathRooted(path))
        {
            return string.Join("/", path.Split(s_separators));
        }

        var names = Names(path);
        var folders = projectFolder is not null && Path.IsPathRooted(projectFolder) ? Names(projectFolder) : [];
        var shared = 0;
        while (shared < names.Length - 1 && shared < folders.Length && string.Equals(names[shared], folders[shared], Comparison))
        {
            shared++;
        }

        // What shares nothing with the project lies elsewhere on each machine.
        return shared == 0
            ? string.Join("/", names.Skip(names.Length - 2))
            : string.Join("/", Enumerable.Repeat("..", folders.Length - shared).Concat(names.Skip(shared)));
    }

    /// <summary>The name of the folder in a path with slashes; null where it shows none.</summary>
    public static string? FolderOf(string path)
    {
        var names = path.Split('/');
        return names.Length > 1 && names[names.Length - 2] is not ".." and var folder ? folder : null;
    }

    /// <summary>The name of the file in a path with slashes, without its ending.</summary>
    public static string StemOf(string path) => Path.GetFileNameWithoutExtension(path.Substring(path.LastIndexOf('/') + 1));

    private static StringComparison Comparison => Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static string[] Names(string path) => Path.GetFullPath(path).Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
}
