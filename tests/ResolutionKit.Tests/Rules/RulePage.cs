using ResolutionKit.Configuration;
using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules;

/// <summary>An example of a rule's page: a draft in its fence, with the wrong text marked <c>[|so|]</c>.</summary>
internal sealed record PageExample(int Line, DraftForm Form, string Text);

/// <summary>The page of a rule, <c>docs/rules/RK4001.md</c>.</summary>
internal sealed record RulePage(string Id, string Heading, ImmutableArray<string> Sections, ImmutableArray<PageExample> Reported, ImmutableArray<PageExample> NotReported)
{
    /// <summary>The files of the section on the configuration that the examples need, by their names; none where they need none.</summary>
    public ImmutableArray<(string Name, string Text)> Files { get; private init; } = [];

    public static string Folder { get; } = Repository.PathOf("docs", "rules");

    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(Folder, "RK*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static RulePage Load(string id)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));
        var sections = new List<string>();
        var files = new List<(string, string)>();
        var (reported, notReported) = (new List<PageExample>(), new List<PageExample>());
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add(lines[i][3..]);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var fence = lines[i][..lines[i].LastIndexOf('`')] + "`";
                var info = lines[i][fence.Length..];
                var start = ++i;
                while (lines[i] != fence)
                {
                    i++;
                }

                if (sections.LastOrDefault() == "Configuration")
                {
                    files.Add((info[(info.LastIndexOf(' ') + 1)..], string.Join('\n', lines[start..i]) + "\n"));
                    continue;
                }

                var example = new PageExample(start, FormOf(info, id, start), string.Join('\n', lines[start..i]) + "\n");
                (sections.LastOrDefault() == "Reported" ? reported : notReported).Add(example);
            }
        }

        return new RulePage(id, lines[0], [.. sections], [.. reported], [.. notReported]) { Files = [.. files] };
    }

    /// <summary>What the configuration of the page says; what holds by default where it has none.</summary>
    public EffectiveConfiguration Configure()
    {
        if (Files.IsEmpty)
        {
            return ConfigurationSet.Empty.For(null);
        }

        var folder = Directory.CreateTempSubdirectory("resolutionkit-");
        try
        {
            foreach (var (name, text) in Files)
            {
                File.WriteAllText(Path.Combine(folder.FullName, name), text);
            }

            var configuration = DraftConfiguration.Load(Path.Combine(folder.FullName, DraftConfiguration.FileName));
            configuration.Problems.Should().BeEmpty("the configuration of {0}.md is right", Id);
            return new ConfigurationSet(configuration).For(null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DraftForm FormOf(string info, string id, int line) => info switch
    {
        "markdown" => DraftForm.Markdown,
        "yaml" => DraftForm.Yaml,
        "text" => DraftForm.OfficialText,
        _ => throw new InvalidDataException($"{id}.md({line}): a fence is 'markdown', 'yaml' or 'text', not '{info}'."),
    };
}
