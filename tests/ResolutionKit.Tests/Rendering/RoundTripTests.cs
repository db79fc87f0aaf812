using ResolutionKit.Drafts;
using ResolutionKit.Rendering;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rendering;

/// <summary>No silent loss: what is written as a draft reads back to the same resolution.</summary>
public sealed class RoundTripTests
{
    private const int Cases = 500;

    public static TheoryData<string> Named => ["Draft", "Adopted", "Rare"];

    [Theory]
    [MemberData(nameof(Named))]
    public void An_example_reads_back_from_Markdown(string name) => ReadBack(Example(name), DraftForm.Markdown);

    [Theory]
    [MemberData(nameof(Named))]
    public void An_example_reads_back_from_YAML(string name) => ReadBack(Example(name), DraftForm.Yaml);

    [Theory]
    [InlineData("A-RES-77-37.zh.txt", DraftForm.Markdown, 25, 5)]
    [InlineData("A-RES-77-37.zh.txt", DraftForm.Yaml, 25, 5)]
    [InlineData("A-RES-73-266.zh.txt", DraftForm.Markdown, 15, 6)]
    [InlineData("A-RES-73-266.zh.txt", DraftForm.Yaml, 15, 6)]
    public void An_official_text_reads_back_as_a_draft(string seed, DraftForm form, int preambular, int operative)
    {
        var resolution = Draft.Load(Repository.Seed(seed)).Resolution;

        resolution.Preamble.Should().HaveCount(preambular);
        resolution.Operative.Should().HaveCount(operative);
        ReadBack(resolution, form);
    }

    [Fact]
    public void Any_resolution_reads_back_from_Markdown() => ReadBackAll(DraftForm.Markdown);

    [Fact]
    public void Any_resolution_reads_back_from_YAML() => ReadBackAll(DraftForm.Yaml);

    private static Resolution Example(string name) => name switch { "Draft" => Examples.Draft, "Adopted" => Examples.Adopted, _ => Examples.Rare };

    private static void ReadBackAll(DraftForm form)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            ReadBack(RandomResolutions.Make(seed), form, seed);
        }
    }

    private static void ReadBack(Resolution resolution, DraftForm form, int seed = -1)
    {
        var text = form == DraftForm.Yaml ? resolution.ToYaml() : resolution.ToMarkdown();
        var draft = Draft.Parse(text, form);

        // YAML shows where two resolutions differ better than a message that they do.
        draft.Resolution.ToYaml().Should().Be(resolution.ToYaml(), "resolution {0} reads back from\n{1}", seed, text);
        draft.Resolution.Equals(resolution).Should().BeTrue("resolution {0} reads back from\n{1}", seed, text);
        draft.Problems.Should().BeEmpty("nothing in resolution {0} is out of place:\n{1}", seed, text);
    }
}
