using System.Globalization;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>Names the properties of drafts: as their items say, else by the names of their files.</summary>
/// <remarks>
/// Names that differ by capitals alone count as the same: each draft has a generated file of its own, and there are disks that do not tell such files apart.
/// </remarks>
internal static class DraftNames
{
    /// <summary>The name where a file's own has no letter and no digit.</summary>
    private const string Nameless = "Draft";

    /// <summary>What the generated class has beside the drafts, and what every object has.</summary>
    private static readonly ImmutableHashSet<string> s_taken = ImmutableHashSet.Create(
        StringComparer.Ordinal, "All", "Texts", nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(ReferenceEquals), nameof(MemberwiseClone), "Finalize");

    /// <summary>The names of drafts, in the order of their paths.</summary>
    /// <param name="files">The drafts, in any order.</param>
    /// <param name="className">The name of the generated class.</param>
    public static ImmutableArray<DraftName> Of(ImmutableArray<NamedFile> files, string className)
    {
        // A file that the project names twice is one draft.
        var wished = files.GroupBy(static file => file.File, StringComparer.Ordinal).Select(group => Wish(group.First(), className))
            .OrderBy(static wish => wish.File.Path, StringComparer.Ordinal).ThenBy(static wish => wish.File.File, StringComparer.Ordinal).ToImmutableArray();
        var groups = wished.GroupBy(static wish => wish.Name, StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        var used = new HashSet<string>(groups.Where(static group => OwnerOf(group) is not null).Select(static group => group.Key), StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<Wished, string>();
        foreach (var group in groups)
        {
            var owner = OwnerOf(group);
            var areApart = group.Select(static wish => DraftPath.FolderOf(wish.File.Path)).Distinct().Count() > 1;
            foreach (var wish in group)
            {
                names.Add(wish, wish == owner ? wish.Name : Unused(areApart ? WithFolder(wish, className) : wish.Name, used));
            }
        }

        return [.. wished.Select(wish => new DraftName(wish.File.File, names[wish], ProblemOf(wish, names[wish], wished)))];
    }

    // A name that only one draft has is its own; and so is one that only one draft states, whatever the files of others are called.
    private static Wished? OwnerOf(IEnumerable<Wished> group)
    {
        var all = group.ToList();
        var stated = all.FindAll(static wish => wish.IsStated);
        return all.Count == 1 ? all[0] : stated.Count == 1 ? stated[0] : null;
    }

    private static Wished Wish(NamedFile file, string className)
    {
        var reason = file.StatedName is { } stated ? ReasonAgainst(stated, className) : null;
        if (file.StatedName is not null && reason is null)
        {
            return new Wished(file, file.StatedName, null);
        }

        var words = Identifiers.FromWords(DraftPath.StemOf(file.Path));
        return new Wished(file, Free(words.Length == 0 ? Nameless : words, className), reason);
    }

    private static string? ReasonAgainst(string stated, string className) =>
        !Identifiers.IsIdentifier(stated) ? "is not an identifier of C#"
        : IsTaken(stated, className) ? "is the name of something else in the generated class"
        : stated.StartsWith("__", StringComparison.Ordinal) ? "begins with two underscores, which C# keeps for compilers"
        : null;

    private static bool IsTaken(string name, string className) => name == className || s_taken.Contains(name);

    private static string Free(string name, string className) => IsTaken(name, className) ? name + "_" : name;

    private static string WithFolder(Wished wish, string className) => DraftPath.FolderOf(wish.File.Path) is { } folder && Identifiers.FromWords(folder) is { Length: > 0 } words
        ? Free(Identifiers.Join(words, wish.Name), className)
        : wish.Name;

    // The first of some that nothing parts keeps the name.
    private static string Unused(string name, HashSet<string> used)
    {
        var (unused, start) = (name, char.IsDigit(name[name.Length - 1]) ? name + "_" : name);
        for (var number = 2; !used.Add(unused); number++)
        {
            unused = start + number.ToString(CultureInfo.InvariantCulture);
        }

        return unused;
    }

    private static string? ProblemOf(Wished wish, string name, ImmutableArray<Wished> all)
    {
        if (wish.Reason is { } reason)
        {
            return $"'{wish.File.StatedName}' {reason}, so the property of this draft is called {name}. Write another Name, or leave it out.";
        }

        return wish.IsStated && name != wish.Name
            && all.FirstOrDefault(other => other != wish && other.IsStated && string.Equals(other.Name, wish.Name, StringComparison.OrdinalIgnoreCase)) is { } other
            ? $"'{wish.Name}' is also the Name of {other.File.Path}, so the property of this draft is called {name}. Give each draft a Name of its own, or leave it out."
            : null;
    }

    /// <summary>The name that a draft would have if it were alone.</summary>
    /// <param name="File">The draft.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Reason">What speaks against the one that the item states, to follow it in a sentence; null where nothing does.</param>
    private sealed record Wished(NamedFile File, string Name, string? Reason)
    {
        /// <summary>Whether the item states the name.</summary>
        public bool IsStated => File.StatedName is not null && Reason is null;
    }
}
