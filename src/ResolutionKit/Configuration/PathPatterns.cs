namespace ResolutionKit.Configuration;

/// <summary>A list of patterns of paths, with the meaning that git gives to a <c>.gitignore</c> file: the last that names a path decides.</summary>
public sealed class PathPatterns
{
    private readonly ImmutableArray<PathPattern> _patterns;

    private PathPatterns(ImmutableArray<PathPattern> patterns) => _patterns = patterns;

    /// <summary>No patterns.</summary>
    public static PathPatterns None { get; } = new([]);

    /// <summary>Reads patterns, one from each line.</summary>
    public static PathPatterns Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return new PathPatterns([.. lines.Select(static line => PathPattern.Parse(line, ignoresCase: false)).OfType<PathPattern>()]);
    }

    /// <summary>Whether the patterns name a file or one of the folders that it is in.</summary>
    /// <param name="path">The path of the file from the folder of the patterns, with forward slashes.</param>
    public bool Match(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Match(path.Substring(0, slash), isFolder: true))
            {
                return true;
            }
        }

        return Match(path, isFolder: false);
    }

    private bool Match(string path, bool isFolder)
    {
        for (var i = _patterns.Length - 1; i >= 0; i--)
        {
            if (_patterns[i].Matches(path, isFolder))
            {
                return !_patterns[i].IsNegated;
            }
        }

        return false;
    }
}
