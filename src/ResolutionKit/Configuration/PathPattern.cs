namespace ResolutionKit.Configuration;

/// <summary>A pattern of paths with the meaning that git gives to a line of a <c>.gitignore</c> file (gitignore(5)).</summary>
public sealed class PathPattern
{
    private readonly GitGlob _glob;
    private readonly bool _isAnchored;
    private readonly bool _isFolderOnly;

    private PathPattern(GitGlob glob, bool isNegated, bool isAnchored, bool isFolderOnly)
    {
        _glob = glob;
        IsNegated = isNegated;
        _isAnchored = isAnchored;
        _isFolderOnly = isFolderOnly;
    }

    /// <summary>Whether the pattern takes back what an earlier one ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null for a blank line or a comment.</summary>
    /// <param name="line">The line.</param>
    /// <param name="ignoresCase">Whether capitals do not matter.</param>
    public static PathPattern? Parse(string line, bool ignoresCase)
    {
        ArgumentNullException.ThrowIfNull(line);
        var glob = TrimBlanks(line.TrimEnd('\r'));
        if (glob.Length == 0 || glob[0] == '#')
        {
            return null;
        }

        var isNegated = glob[0] == '!';
        glob = isNegated ? glob[1..] : glob;
        var isFolderOnly = glob.EndsWith('/');
        glob = isFolderOnly ? glob[..^1] : glob;
        // A slash at the start or in the middle ties the pattern to the folder of its file.
        var isAnchored = glob.Contains('/');
        glob = glob.StartsWith('/') ? glob[1..] : glob;
        return glob.Length == 0 ? null : new PathPattern(new GitGlob(glob, ignoresCase), isNegated, isAnchored, isFolderOnly);
    }

    /// <summary>Whether the pattern names a file or folder.</summary>
    /// <param name="path">The path from the folder of the <c>.gitignore</c> file, with forward slashes.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Matches(string path, bool isFolder)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (_isFolderOnly && !isFolder)
        {
            return false;
        }

        return _glob.Matches(_isAnchored ? path.AsSpan() : path.AsSpan(path.LastIndexOf('/') + 1));
    }

    // Blanks at the end do not count, unless a backslash says that they do.
    private static string TrimBlanks(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }
}
