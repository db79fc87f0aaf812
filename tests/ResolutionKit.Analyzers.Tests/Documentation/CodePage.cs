using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Analyzers.Tests.Documentation;

/// <summary>An example of an analyzer's page: a file of code, with what is found marked <c>[|so|]</c>, and the files that the project has beside it.</summary>
internal sealed record CodeExample(int Line, string Code, ImmutableArray<MemoryFile> Files);

/// <summary>The page of an analyzer's rule, <c>docs/analyzers/RK0001.md</c>.</summary>
/// <remarks>
/// Examples are fences of <c>csharp</c> in the sections <em>Reported</em> and <em>Not reported</em>, each a file that compiles. A fence before one that names
/// a path, <c>md drafts/ict.md</c>, is a file of the same project: a draft, or what its path says.
/// </remarks>
internal sealed record CodePage(string Heading, ImmutableArray<string> Sections, ImmutableArray<CodeExample> Reported, ImmutableArray<CodeExample> NotReported)
{
    private static readonly string s_folder = Repository.PathOf("docs", "analyzers");

    /// <summary>The rules that have pages.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateFiles(s_folder, "RK*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static CodePage Load(string id)
    {
        var lines = File.ReadAllLines(Path.Combine(s_folder, id + ".md"));
        var sections = new List<string>();
        var files = ImmutableArray.CreateBuilder<MemoryFile>();
        var (reported, notReported) = (ImmutableArray.CreateBuilder<CodeExample>(), ImmutableArray.CreateBuilder<CodeExample>());
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add(lines[i][3..]);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var fence = lines[i][..(lines[i].LastIndexOf('`') + 1)];
                var info = lines[i][fence.Length..];
                var start = ++i;
                while (lines[i] != fence)
                {
                    i++;
                }

                var text = string.Join('\n', lines[start..i]) + "\n";
                var examples = sections.LastOrDefault() switch { "Reported" => reported, "Not reported" => notReported, _ => null };
                if (examples is not null && info == "csharp")
                {
                    examples.Add(new CodeExample(start, text, files.DrainToImmutable()));
                }
                else if (examples is not null && info.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank)
                {
                    files.Add(FileOf(info[(blank + 1)..], text));
                }
            }
        }

        return new CodePage(lines[0], [.. sections], reported.ToImmutable(), notReported.ToImmutable());
    }

    private static MemoryFile FileOf(string path, string text)
    {
        var full = "/project/" + path;
        return path switch
        {
            _ when Path.GetFileName(path) == "resolutionkit.yaml" => MemoryFile.Configuration(full, text),
            _ when path.EndsWith(".csv", StringComparison.Ordinal) => MemoryFile.Table(full, text),
            _ when path.StartsWith("docs/rules/", StringComparison.Ordinal) => MemoryFile.RulePage(full, text),
            _ => MemoryFile.Draft(full, text),
        };
    }
}
