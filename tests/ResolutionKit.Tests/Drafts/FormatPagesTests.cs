using System.Text.RegularExpressions;
using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Drafts;

public sealed partial class FormatPagesTests
{
    public static TheoryData<string, int, string> Examples()
    {
        var examples = new TheoryData<string, int, string>();
        foreach (var page in new[] { "markdown.md", "yaml.md" })
        {
            var count = 0;
            foreach (Match match in Fence().Matches(File.ReadAllText(Repository.PathOf("docs", "formats", page)).ReplaceLineEndings("\n")))
            {
                examples.Add($"{page} ({match.Groups["form"].Value})", ++count, match.Groups["text"].Value);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_format_pages_reads_without_problems(string page, int number, string text)
    {
        var draft = Draft.Parse(text, page.Contains("(yaml)", StringComparison.Ordinal) ? DraftForm.Yaml : DraftForm.Markdown);

        Outline.OfProblems(draft).Should().BeEmpty("{0}, example {1}", page, number);
        draft.Resolution.Passages.Should().NotBeEmpty();
        draft.Resolution.Symbol.Should().NotBeNull();
        PlacesTests.AssertPlaces(draft);
    }

    [Fact]
    public void The_form_of_each_example_is_told_by_its_first_lines()
    {
        foreach (var example in Examples())
        {
            var form = ((string)example[0]).Contains("(yaml)", StringComparison.Ordinal) ? DraftForm.Yaml : DraftForm.Markdown;
            DraftForms.Detect(null, (string)example[2]).Should().Be(form);
        }
    }

    [GeneratedRegex(@"^```(?<form>markdown|yaml)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
