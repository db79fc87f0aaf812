using ResolutionKit.Configuration;

namespace ResolutionKit.Cli.Files;

/// <summary>What git ignores in a folder: the patterns of its own <c>.gitignore</c> file, and of those above it in the repository.</summary>
/// <remarks>The last pattern that names a file decides, and a file nearer to it decides before one further up.</remarks>
internal sealed class GitIgnore
{
    private readonly string _folder;
    private readonly GitIgnore? _above;
    private readonly ImmutableArray<PathPattern> _patterns;

    private GitIgnore(string folder, GitIgnore? above, ImmutableArray<PathPattern> patterns)
    {
        _folder = folder;
        _above = above;
        _patterns = patterns;
    }

    /// <summary>What git ignores in a folder from which a search starts.</summary>
    /// <param name="folder">Its full path. Outside a repository only the files in it and below count.</param>
    public static GitIgnore StartAt(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(folder);
        var repository = RepositoryOf(path);
        if (repository is null)
        {
            return Into(path, null);
        }

        var ignore = new GitIgnore(repository, null, Read(Path.Combine(repository, ".git", "info", "exclude")));
        ignore = Into(repository, ignore);
        for (var at = repository.Length; at < path.Length;)
        {
            var next = path.IndexOf(Path.DirectorySeparatorChar, at + 1);
            at = next < 0 ? path.Length : next;
            ignore = Into(path[..at], ignore);
        }

        return ignore;
    }

    /// <summary>What git ignores in a folder within this one.</summary>
    public GitIgnore Into(string folder) => Into(folder, this);

    /// <summary>Whether git ignores a file or folder.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Ignores(string path, bool isFolder)
    {
        for (var level = this; level is not null; level = level._above)
        {
            if (level._patterns.IsEmpty)
            {
                continue;
            }

            var relative = path[(level._folder.Length + (Path.EndsInDirectorySeparator(level._folder) ? 0 : 1))..].Replace(Path.DirectorySeparatorChar, '/');
            for (var index = level._patterns.Length - 1; index >= 0; index--)
            {
                if (level._patterns[index].Matches(relative, isFolder))
                {
                    return !level._patterns[index].IsNegated;
                }
            }
        }

        return false;
    }

    private static GitIgnore Into(string folder, GitIgnore? above) => new(folder, above, Read(Path.Combine(folder, ".gitignore")));

    private static string? RepositoryOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            // A file, not a folder, in a worktree or a submodule.
            var git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return at;
            }
        }

        return null;
    }

    private static ImmutableArray<PathPattern> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            // As git does where its core.ignoreCase is left as it was set up.
            var ignoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();
            return [.. File.ReadLines(path).Select(line => PathPattern.Parse(line, ignoresCase)).OfType<PathPattern>()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Like git, which goes on without a file that it cannot read.
            return [];
        }
    }
}
