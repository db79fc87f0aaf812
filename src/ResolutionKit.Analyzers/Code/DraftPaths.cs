namespace ResolutionKit.Analyzers.Code;

/// <summary>The paths of a project's drafts, to be found by their ends: <c>drafts/ict.md</c>.</summary>
/// <remarks>Where a program will run is not known, so that leading <c>./</c> and <c>../</c> say nothing.</remarks>
internal sealed class DraftPaths
{
    private static readonly char[] s_separators = ['/', '\\'];

    private readonly ImmutableArray<string[]> _drafts;

    private DraftPaths(ImmutableArray<string[]> drafts) => _drafts = drafts;

    /// <summary>Whether the project has no drafts.</summary>
    public bool IsEmpty => _drafts.IsEmpty;

    /// <summary>Takes the full paths of drafts.</summary>
    public static DraftPaths Of(IEnumerable<string> paths) =>
        new([.. paths.Distinct(StringComparer.Ordinal).OrderBy(static path => path, StringComparer.Ordinal).Select(static path => path.Split(s_separators, StringSplitOptions.RemoveEmptyEntries))]);

    /// <summary>Whether a path is relative and surely none of a draft.</summary>
    public bool Misses(string path) => Segments(path) is { } segments && !_drafts.Any(draft => EndsWith(draft, segments));

    /// <summary>The draft that was probably meant, as its path ends; null where none is near.</summary>
    /// <param name="path">The path that misses.</param>
    /// <param name="isOnlyOne">Whether no other is as near.</param>
    public string? FindNearest(string path, out bool isOnlyOne)
    {
        var segments = Segments(path)!;
        var name = segments[segments.Length - 1];
        var (least, found) = ((Name: (name.Length / 3) + 1, Folder: int.MaxValue), new HashSet<string>(StringComparer.Ordinal));
        foreach (var draft in _drafts)
        {
            var end = draft.Skip(Math.Max(0, draft.Length - segments.Length)).ToArray();
            var distance = (Name: DistanceOf(name, end[end.Length - 1]), Folder: DistanceOf(string.Join("/", segments), string.Join("/", end)));
            var order = distance.CompareTo(least);
            if (order < 0)
            {
                least = distance;
                found.Clear();
            }

            if (order <= 0)
            {
                found.Add(string.Join(path.IndexOf('/') < 0 && path.IndexOf('\\') >= 0 ? "\\" : "/", end));
            }
        }

        isOnlyOne = found.Count == 1;
        return found.Count == 0 ? null : LeadOf(path) + found.OrderBy(static end => end, StringComparer.Ordinal).First();
    }

    // Null for what is absolute, or leads up again from within, or names no file.
    private static string[]? Segments(string path)
    {
        if (path.Trim().Length == 0 || path[0] is '/' or '\\' or '~' || path.IndexOf(':') >= 0 || path[path.Length - 1] is '/' or '\\')
        {
            return null;
        }

        var segments = path.Substring(LeadOf(path).Length).Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Where(static segment => segment != ".").ToArray();
        return segments.Length == 0 || Array.IndexOf(segments, "..") >= 0 ? null : segments;
    }

    private static string LeadOf(string path)
    {
        var end = 0;
        while (true)
        {
            var dots = end;
            while (dots < path.Length && dots - end < 2 && path[dots] == '.')
            {
                dots++;
            }

            if (dots == end || dots >= path.Length || path[dots] is not ('/' or '\\'))
            {
                return path.Substring(0, end);
            }

            end = dots + 1;
        }
    }

    private static bool EndsWith(string[] draft, string[] segments)
    {
        var start = draft.Length - segments.Length;
        return start >= 0 && !segments.Where((segment, i) => !string.Equals(draft[start + i], segment, StringComparison.Ordinal)).Any();
    }

    // Levenshtein's distance, one row at a time; letters of another case are nearly the same.
    private static int DistanceOf(string left, string right)
    {
        (left, right) = (left.ToUpperInvariant(), right.ToUpperInvariant());
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
