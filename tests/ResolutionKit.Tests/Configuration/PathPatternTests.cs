using ResolutionKit.Configuration;

namespace ResolutionKit.Tests.Configuration;

/// <summary>Each line was tried with <c>git check-ignore</c>.</summary>
public sealed class PathPatternTests
{
    [Theory]
    [InlineData("a.md", "a.md", true)]
    [InlineData("a.md", "x/a.md", true)]
    [InlineData("a.md", "a.mdx", false)]
    [InlineData("/a.md", "a.md", true)]
    [InlineData("/a.md", "x/a.md", false)]
    [InlineData("x/a.md", "x/a.md", true)]
    [InlineData("x/a.md", "y/x/a.md", false)]
    [InlineData("*.md", "x/y/a.md", true)]
    [InlineData("x/*.md", "x/a.md", true)]
    [InlineData("x/*.md", "x/y/a.md", false)]
    [InlineData("**/a.md", "a.md", true)]
    [InlineData("**/a.md", "x/y/a.md", true)]
    [InlineData("x/**", "x/y/a.md", true)]
    [InlineData("x/**/a.md", "x/a.md", true)]
    [InlineData("x/**/a.md", "x/y/z/a.md", true)]
    [InlineData("x/**/a.md", "xy/a.md", false)]
    [InlineData("a**b.md", "acb.md", true)]
    [InlineData("a?.md", "ab.md", true)]
    [InlineData("a?.md", "a.md", false)]
    [InlineData("x?a.md", "x/a.md", false)]
    [InlineData("[ab].md", "b.md", true)]
    [InlineData("[a-c].md", "b.md", true)]
    [InlineData("[!a-c].md", "b.md", false)]
    [InlineData("[^a-c].md", "d.md", true)]
    [InlineData("[]a].md", "].md", true)]
    [InlineData("[[:digit:]].md", "7.md", true)]
    [InlineData("[[:digit:]].md", "x.md", false)]
    [InlineData("[a.md", "[a.md", false)]
    [InlineData("\\*.md", "*.md", true)]
    [InlineData("\\*.md", "a.md", false)]
    [InlineData("\\#a.md", "#a.md", true)]
    [InlineData("\\!a.md", "!a.md", true)]
    [InlineData("a.md   ", "a.md", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a.md\r", "a.md", true)]
    [InlineData("a.md/", "a.md", false)]
    [InlineData("草案*.md", "草案一.md", true)]
    [InlineData("A.md", "a.md", false)]
    public void A_pattern_names_a_file_as_git_reads_it(string pattern, string path, bool matches) =>
        PathPattern.Parse(pattern, ignoresCase: false)!.Matches(path, isFolder: false).Should().Be(matches);

    [Theory]
    [InlineData("x/", "x", true)]
    [InlineData("x/", "y/x", true)]
    [InlineData("/x/", "y/x", false)]
    [InlineData("x", "y/x", true)]
    [InlineData("y/x/", "y/x", true)]
    public void A_pattern_names_a_folder_as_git_reads_it(string pattern, string path, bool matches) =>
        PathPattern.Parse(pattern, ignoresCase: false)!.Matches(path, isFolder: true).Should().Be(matches);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# a comment")]
    [InlineData("/")]
    [InlineData("!")]
    public void A_line_may_name_nothing(string line) => PathPattern.Parse(line, ignoresCase: false).Should().BeNull();

    [Fact]
    public void Where_names_differ_in_more_than_case_only_case_is_ignored()
    {
        var pattern = PathPattern.Parse("A[m-n].MD", ignoresCase: true)!;

        pattern.Matches("aM.md", isFolder: false).Should().BeTrue();
        pattern.Matches("bM.md", isFolder: false).Should().BeFalse();
    }
}
