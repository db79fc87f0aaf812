using ResolutionKit.Drafts;
using ResolutionKit.Rendering;

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
        draft.Problems.Should().BeEmpty("nothing in it is out of place, in resolution {0}:\n{1}", seed, text);
    }
}
