using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Cli.Tests.Infrastructure;

namespace ResolutionKit.Cli.Tests.Files;

public sealed class DraftSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_folder_is_searched_for_drafts_in_the_order_of_their_names()
    {
        _folder.With("b/z.md", Texts.Markdown).With("b/a.yaml", Texts.Yaml).With("B.txt", Texts.Official).With("a.md", "# No draft\n").With("b.md", Texts.Markdown);

        Find(".").Should().Equal("B.txt", "b.md", "b/a.yaml", "b/z.md");
    }

    [Fact]
    public void Hidden_folders_build_output_and_packages_are_passed_over()
    {
        foreach (var folder in new[] { ".cache", "bin", "obj", "node_modules", "x/bin", "drafts" })
        {
            _folder.With(folder + "/a.md", Texts.Markdown);
        }

        Find(".").Should().Equal("drafts/a.md");
    }

    [Fact]
    public void A_folder_that_is_named_is_searched_whatever_its_name()
    {
        _folder.With("bin/a.md", Texts.Markdown).With(".drafts/a.md", Texts.Markdown);

        Find("bin", ".drafts/").Should().Equal(".drafts/a.md", "bin/a.md");
    }

    [Fact]
    public void What_git_ignores_is_passed_over()
    {
        _folder.With(".gitignore", "old/\n*.tmp.md\n!keep.tmp.md\n").With("drafts/.gitignore", "/secret.md\n!x.tmp.md\n")
            .With("old/a.md", Texts.Markdown).With("a.tmp.md", Texts.Markdown).With("keep.tmp.md", Texts.Markdown)
            .With("drafts/secret.md", Texts.Markdown).With("drafts/more/secret.md", Texts.Markdown).With("drafts/x.tmp.md", Texts.Markdown);

        Find(".").Should().Equal("drafts/more/secret.md", "drafts/x.tmp.md", "keep.tmp.md");
    }

    [Fact]
    public void Within_a_repository_the_files_above_the_folder_count_too()
    {
        _folder.With(".gitignore", "outside.md\n").With("repo/.git/info/exclude", "mine.md\n").With("repo/.gitignore", "/drafts/a.md\n")
            .With("repo/drafts/a.md", Texts.Markdown).With("repo/drafts/mine.md", Texts.Markdown).With("repo/drafts/outside.md", Texts.Markdown);

        Find("repo/drafts").Should().Equal("repo/drafts/outside.md");
    }

    [Fact]
    public void A_file_that_is_named_is_taken_though_git_ignores_it()
    {
        _folder.With(".gitignore", "*\n").With("notes.xyz", "anything");

        Find("notes.xyz").Should().Equal("notes.xyz");
    }

    [Theory]
    [InlineData("a.md", "a.md")]
    [InlineData("./a.md", "a.md")]
    [InlineData(".//sub/../a.md", "sub/../a.md")]
    [InlineData("sub", "sub/b.md")]
    [InlineData("./sub/", "sub/b.md")]
    public void Names_are_shown_as_they_were_given(string path, string shown)
    {
        _folder.With("a.md", Texts.Markdown).With("sub/b.md", Texts.Markdown);

        Find(path).Should().Equal(shown);
    }

    [Fact]
    public void A_file_is_taken_once_though_it_is_named_twice()
    {
        _folder.With("sub/a.md", Texts.Markdown);

        Find("sub/a.md", "sub", ".", _folder.PathOf("sub/a.md"), "-", "-").Should().Equal("-", "sub/a.md");
        _error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_link_that_leads_back_does_not_lead_astray()
    {
        _folder.With("drafts/a.md", Texts.Markdown);
        try
        {
            Directory.CreateSymbolicLink(_folder.PathOf("drafts/loop"), _folder.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows lets only some users make links; the folder without one shows the same.
        }

        Find(".").Should().Equal("drafts/a.md");
    }

    [Theory]
    [InlineData("nowhere.md", "resolutionkit: nowhere.md: there is no such file or folder; check its spelling.")]
    [InlineData("", "resolutionkit: a path is empty")]
    [InlineData("empty", "resolutionkit: empty: there are no drafts in this folder")]
    public void What_is_not_there_is_complained_of(string path, string complaint)
    {
        _folder.With("empty/README.txt", "Nothing here.");

        Find(path).Should().BeEmpty();
        _error.ToString().Should().StartWith(complaint).And.EndWith(".\n");
    }

    private IEnumerable<string> Find(params string[] paths) =>
        DraftSearch.Find(paths, _folder.Path, new Complaints(_error)).Select(file => file.Name);
}
