using ResolutionKit.Configuration;
using ResolutionKit.Drafts;
using ResolutionKit.Rendering;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Samples;

/// <summary>The samples of bodies of one's own are clean; copies broken in ten ways show that each mistake is found.</summary>
public sealed class BodySampleTests
{
    private static readonly string Broken = Repository.PathOf("tests", "ResolutionKit.Tests", "Samples", "Broken");

    [Theory]
    [InlineData("city-council", "river-water.md", "2026-20")]
    [InlineData("model-un", "outer-space.md", "DC/12/4")]
    public void A_sample_has_no_mistake(string folder, string file, string number)
    {
        var (draft, found) = Check(Repository.PathOf("samples", folder), file);

        found.Should().BeEmpty();
        draft.Body.Should().NotBeNull();
        draft.Resolution.Masthead.BodyNumber.Should().Be(number);
    }

    [Theory]
    [InlineData("city-council", "river-water.md")]
    [InlineData("model-un", "outer-space.md")]
    public void A_sample_is_converted_and_read_again(string folder, string file)
    {
        var configuration = ConfigurationSet.Find(Repository.PathOf("samples", folder)).For(null);
        var draft = Check(Repository.PathOf("samples", folder), file).Draft;

        Draft.Read(new SourceText(draft.Resolution.ToYaml()), configuration.ReadOptions, DraftForm.Yaml).Resolution.Should().Be(draft.Resolution);
        Draft.Read(new SourceText(draft.Resolution.ToMarkdown()), configuration.ReadOptions, DraftForm.Markdown).Resolution.Should().Be(draft.Resolution);
    }

    [Theory]
    [InlineData("city-council", "river-water.md",
        "RK4004 ", "RK1020 12 June 2024", "RK1021 2026-41", "RK1001 28 June 2010", "RK4001 ;", "RK1009 31 September 2015", "RK5020 waste water", "RK2001 [^1]",
        "RK4002 ,", "RK3002 (c)", "RK3003 9", "RK3001 ", "RK2002 ")]
    [InlineData("model-un", "outer-space.md",
        "RK9003 sponsers", "RK4004 The Commission", "RK1020 8 February 2025", "RK1001 5 December 2018", "RK1004 ", "RK4001 ", "RK2001 [^1]", "RK5020 member countries",
        "RK4003 ,", "RK3001 ", "RK4002 ,", "RK2002 ")]
    public void Each_mistake_of_a_broken_copy_is_found(string folder, string file, params string[] mistakes)
    {
        var (draft, found) = Check(Path.Combine(Broken, folder), file);

        foreach (var mistake in mistakes)
        {
            var (id, words) = (mistake[..6], mistake[7..]);
            found.Should().Contain(finding => finding.Rule.Id == id && draft.Source!.ToString(finding.Span!.Value).Contains(words), "{0} is found", mistake);
        }

        found.Select(finding => finding.Rule.Id).Distinct().Should().HaveCountGreaterThanOrEqualTo(10);
    }

    private static (Draft Draft, ImmutableArray<DraftDiagnostic> Found) Check(string folder, string file)
    {
        var set = ConfigurationSet.Find(folder);
        set.Problems.Should().BeEmpty();
        var configuration = set.For(Path.Combine(folder, file));
        var draft = Draft.Read(SourceText.Load(Path.Combine(folder, file)), configuration.ReadOptions);
        return (draft, configuration.CreateValidator().Validate(draft));
    }
}
