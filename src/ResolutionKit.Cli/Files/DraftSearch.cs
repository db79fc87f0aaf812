using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Files;

/// <summary>Finds the files that the paths of a command line name.</summary>
/// <remarks>A file is taken whatever its name. A folder is searched for drafts; what git ignores, hidden folders and build output are passed over.</remarks>
internal sealed class DraftSearch
{
    private readonly List<DraftFile> _found = [];
    private readonly HashSet<string> _paths = [];
    private readonly Complaints _complaints;

    private readonly Func<string, bool> _excludes;

    private DraftSearch(Complaints complaints, Func<string, bool> excludes)
    {
        _complaints = complaints;
        _excludes = excludes;
    }

    /// <summary>The files in the order of their names.</summary>
    /// <param name="paths">The paths: files, folders, and <c>-</c> for standard input.</param>
    /// <param name="folder">The folder from which relative paths start.</param>
    /// <param name="complaints">Takes what is missing or cannot be read.</param>
    /// <param name="excludes">Tells which of the files in folders are passed over, by their full paths.</param>
    public static ImmutableArray<DraftFile> Find(IEnumerable<string> paths, string folder, Complaints complaints, Func<string, bool>? excludes = null)
    {
        var search = new DraftSearch(complaints, excludes ?? (static _ => false));
        foreach (var path in paths)
        {
            search.Add(path, folder);
        }

        search._found.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return [.. search._found];
    }

    private void Add(string path, string folder)
    {
        if (path == DraftFile.StandardInput)
        {
            if (_paths.Add(path))
            {
                _found.Add(new DraftFile(path, null));
            }

            return;
        }

        if (path.Length == 0)
        {
            _complaints.Add("a path is empty; name a file or a folder.");
            return;
        }

        var full = Path.GetFullPath(path, folder);
        if (Directory.Exists(full))
        {
            AddFolder(path, full);
        }
        else if (File.Exists(full))
        {
            AddFile(DraftFile.Show(path), full, isFound: false);
        }
        else
        {
            _complaints.Add(DraftFile.Show(path), $"there is no such file or folder; check its spelling. Relative paths start from {folder}.");
        }
    }

    private void AddFolder(string path, string full)
    {
        var (before, complaints) = (_paths.Count, _complaints.Count);
        var shown = DraftFile.Show(path).TrimEnd('/');
        var prefix = shown is "." or "" ? (path.StartsWith('/') ? "/" : string.Empty) : shown + "/";
        var known = Search(full, prefix, GitIgnore.StartAt(full));
        if (_paths.Count == before && _complaints.Count == complaints && !known)
        {
            _complaints.Add(
                shown.Length == 0 ? path : shown,
                "there are no drafts in this folder: no Markdown or YAML with the key 'resolution' and no text of an official document (*.txt). Name a file to have it read whatever it is.");
        }
    }

    // Whether a draft was met, be it one found before under another path.
    private bool Search(string folder, string prefix, GitIgnore ignore)
    {
        var met = false;
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _complaints.AddUnreadable(prefix, exception);
            return false;
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            if (isFolder ? IsPassedOver(entry) : !DraftSniff.MayBeDraft(entry.Name))
            {
                continue;
            }

            if (ignore.Ignores(entry.FullName, isFolder))
            {
                continue;
            }

            met |= isFolder
                ? Search(entry.FullName, prefix + entry.Name + "/", ignore.Into(entry.FullName))
                : AddIfDraft(prefix + entry.Name, entry.FullName);
        }

        return met;
    }

    private bool AddIfDraft(string name, string full)
    {
        try
        {
            if (DraftSniff.IsDraft(full))
            {
                if (!_excludes(full))
                {
                    AddFile(name, full, isFound: true);
                }

                return true;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _complaints.AddUnreadable(name, exception);
        }

        return false;
    }

    private void AddFile(string name, string full, bool isFound)
    {
        if (_paths.Add(full))
        {
            _found.Add(new DraftFile(name, full) { IsFound = isFound });
        }
        else if (!isFound)
        {
            // Named as well as found: it counts as named.
            var index = _found.FindIndex(file => file.Path == full);
            _found[index] = _found[index] with { IsFound = false };
        }
    }

    // A link to a folder is passed over too: it may lead back to where the search came from.
    private static bool IsPassedOver(FileSystemInfo folder) =>
        folder.Name.StartsWith('.') || folder.Name is "bin" or "obj" or "node_modules" ||
        (folder.Attributes & (FileAttributes.Hidden | FileAttributes.ReparsePoint)) != 0;
}
