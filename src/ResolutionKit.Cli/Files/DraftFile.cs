namespace ResolutionKit.Cli.Files;

/// <summary>A file to be read.</summary>
/// <param name="Name">Its name as reports show it, with forward slashes.</param>
/// <param name="Path">Its full path; null for standard input.</param>
internal sealed record DraftFile(string Name, string? Path)
{
    /// <summary>Whether the file was found in a folder, and not named.</summary>
    public bool IsFound { get; init; }

    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>A path as reports show it: with forward slashes, and without the dot that only says "here".</summary>
    public static string Show(string path)
    {
        var shown = System.IO.Path.DirectorySeparatorChar == '/' ? path : path.Replace(System.IO.Path.DirectorySeparatorChar, '/');
        while (shown.StartsWith("./", StringComparison.Ordinal) && shown.Length > 2)
        {
            shown = shown[2..].TrimStart('/');
        }

        return shown;
    }
}
