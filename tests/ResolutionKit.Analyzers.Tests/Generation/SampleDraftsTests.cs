using ResolutionKit.Analyzers.Tests.Infrastructure;
using ResolutionKit.Configuration;
using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;

namespace ResolutionKit.Analyzers.Tests.Generation;

/// <summary>The drafts and official texts of the repository, generated, compiled and read.</summary>
public sealed class SampleDraftsTests
{
    [Fact]
    public void What_is_generated_reads_each_draft_as_its_file_is_read()
    {
        var files = new[] { "samples", "seeds" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var drafts = files.FindAll(file => Path.GetExtension(file) is ".md" or ".yaml" or ".txt" && Path.GetFileName(file) != DraftConfiguration.FileName);
        var project = MemoryProject.OfFiles(
        [
            .. drafts.Select(file => MemoryFile.OnDisk("Draft", file)),
            .. files.Where(file => Path.GetFileName(file) == DraftConfiguration.FileName).Select(file => MemoryFile.OnDisk("Configuration", file)),
            .. files.Where(file => Path.GetExtension(file) == ".csv").Select(file => MemoryFile.OnDisk("Registry", file)),
        ]) with
        {
            Properties = ImmutableDictionary<string, string>.Empty.Add("ProjectDir", Repository.Root),
        };
        var generated = GeneratedProject.Of(project);

        var texts = (ImmutableArray<Draft>)generated.Load().GetType("App.Drafts+Texts")!.GetProperty("All")!.GetValue(null)!;

        texts.Select(draft => draft.Source!.Path).Should().Contain(
            ["samples/city-council/river-water.md", "samples/drafts/healthy-environment.zh.yaml", "samples/drafts/ict-security.md", "samples/model-un/outer-space.md", "seeds/A-RES-73-266.zh.txt", "seeds/A-RES-77-37.zh.txt"]);
        generated.PropertiesOf().Should().Contain(["HealthyEnvironmentZh", "IctSecurity", "ARES73_266Zh", "ARES77_37Zh", "RiverWater"]);
        foreach (var draft in texts)
        {
            var path = Repository.PathOf(draft.Source!.Path!);
            var configuration = ConfigurationSet.Find(Path.GetDirectoryName(path)!).For(path);
            draft.Resolution.Should().Be(Draft.Read(SourceText.Load(path), configuration.ReadOptions).Resolution, path);
            draft.Source.Content.Should().Be(SourceText.Load(path).Content, path);
            if (configuration.Body is null)
            {
                draft.Resolution.Should().Be(Draft.Load(path, language: configuration.Language).Resolution, path);
            }
        }

        drafts.Where(file => Draft.IsDraft(file, File.ReadAllText(file)) && !ConfigurationSet.Find(Path.GetDirectoryName(file)!).Excludes(file)).Should().HaveSameCount(texts);
    }
}
