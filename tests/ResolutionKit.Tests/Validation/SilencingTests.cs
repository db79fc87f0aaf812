using ResolutionKit.Drafts;
using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Validation;

public sealed class SilencingTests
{
    // What is found in the wording of these drafts is not the matter here.
    private static readonly DraftValidator s_validator = new(RuleCatalog.All.RemoveAll(rule => rule.Descriptor.Family == RuleFamily.Wording));

    private const string Wrapped = "*Recalling* its resolution 73/266\nof 5 December 2018\nand its resolution 77/37 of 5 December 2022;";

    [Theory]
    // The next line, over blank lines and other comments; all of the paragraph that begins there.
    [InlineData("<!-- resolutionkit-disable-next-line RK4001: quoted -->\n*Noting* it;", "")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001: quoted -->\n\n<!-- why? -->\n\n*Noting* it;", "")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001, citations: quoted -->\n" + Wrapped, "")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001: quoted -->\n" + Wrapped, "RK1001 RK1001")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001: quoted -->\n*Noting* it;\n\n*Noting* that;", "RK4001")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4001: quoted -->\n*Noting* it", "")]
    // Beside the line, wherever in the paragraph.
    [InlineData("*Noting* it; <!-- resolutionkit-disable-line rk4001: quoted -->", "")]
    [InlineData("*Recalling* its resolution 73/266 <!-- resolutionkit-disable-line RK1001: quoted -->\nof 5 December 2018\nand its resolution 77/37 of 5 December 2022,", "")]
    [InlineData("*Noting* it; <!-- resolutionkit-disable-line RK4001: quoted -->\n\n*Noting* that;", "RK4001")]
    // A region.
    [InlineData("<!-- resolutionkit-disable RK4001: quoted -->\n\n*Noting* it;\n\n*Noting* that;\n\n<!-- resolutionkit-enable RK4001 -->\n\n*Noting* this;", "RK4001")]
    [InlineData("<!-- resolutionkit-disable RK4001, RK1001: quoted -->\n\n<!-- resolutionkit-enable RK1001 -->\n\n" + Wrapped, "RK1001 RK1001 RK9009")]
    [InlineData("<!-- resolutionkit-disable structure: quoted -->\n\n*Noting* it;", "")]
    // All of the text, from anywhere.
    [InlineData("*Noting* it;\n\n*Noting* that, <!-- resolutionkit-disable-file RK4001: quoted -->", "")]
    // What silences nothing.
    [InlineData("<!-- resolutionkit-disable-line RK4001: quoted -->\n\n*Noting* it;", "RK4001 RK9009")]
    [InlineData("\\<!-- resolutionkit-disable-file RK4001: quoted -->\n\n*Noting* it;", "RK4001")]
    public void A_comment_silences_what_it_names_where_it_says(string preamble, string left) => Left(
        $"---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n{preamble}\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n", left);

    [Theory]
    [InlineData("1. *Requests* him:\n\n   <!-- resolutionkit-disable-next-line RK4003: quoted -->\n   (a) To act.\n\n   (b) To report.\n\n2. *Decides* to act.", "RK4002")]
    [InlineData("<!-- resolutionkit-disable-next-line RK4003: quoted -->\n1. *Requests* him:\n\n   (a) To act.\n\n   (b) To report;\n\n2. *Decides* to act.", "RK4003 RK9009")]
    [InlineData("1. *Requests* him to act. <!-- resolutionkit-disable-line RK4002: as tabled -->\n<!-- resolutionkit-disable-next-line RK3001: as tabled -->\n3. *Decides* to act.", "")]
    [InlineData("1. *Notes* it;[^1]\n\n2. *Decides* to act.\n\n<!-- resolutionkit-disable-next-line RK2002: kept for later -->\n[^2]: A/70/174.\n\n[^1]: A/70/175.", "")]
    public void A_sub_paragraph_and_a_note_are_lines_of_their_own(string operative, string left) => Left(
        $"---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n*Noting* it,\n\n{operative}\n", left);

    [Theory]
    [InlineData("preamble:\n  # resolutionkit-disable-next-line RK4001: quoted\n  - Noting it;", "")]
    [InlineData("preamble:\n  - Noting it; # resolutionkit-disable-line RK4001: quoted", "")]
    [InlineData("preamble: # resolutionkit-disable RK4001: quoted\n  - Noting it;\n  # resolutionkit-enable RK4001\n  - Noting that;", "RK4001")]
    [InlineData("preamble:\n  # resolutionkit-disable-next-line RK4001: quoted\n  # and wrapped\n  - >-\n    Noting it\n    and that;", "")]
    [InlineData("preamble:\n  - >- # resolutionkit-disable-line RK4001: quoted\n    Noting it\n    and that;", "")]
    [InlineData("preamble:\n  - text: Noting it; # resolutionkit-disable-line RK4001: quoted", "")]
    [InlineData("preamble:\n  - |\n    Noting it;\n    # resolutionkit-disable-file RK4001: this is text,\n  - Noting that;", "RK4001")]
    [InlineData("preamble:\n  - 'Noting # resolutionkit-disable-line RK4001: text;'", "RK4001")]
    [InlineData("# resolutionkit-disable-file RK4001: quoted\npreamble:\n  - Noting it;", "")]
    [InlineData("preamble:\n  - Noting it,\n# resolutionkit-disable-next-line RK9003: ours\nours: 1", "")]
    public void Comments_of_YAML_do_the_same(string preamble, string left) =>
        Left($"resolution: A/C.1/81/L.1\n{preamble}\noperative:\n  - Decides to act;\n  - Decides to remain seized of the matter.\n", left);

    [Fact]
    public void So_do_those_of_a_front_matter() =>
        Left("---\nresolution: A/C.1/81/L.1\n# resolutionkit-disable-next-line RK6001: carried over\nsession: 80\n---\n\nThe General Assembly,\n\n*Noting* it,\n\n*Decides* to act.\n", "");

    [Fact]
    public void An_official_text_has_no_comments()
    {
        var draft = Draft.Parse("The General Assembly,\n\nNoting it; <!-- resolutionkit-disable-file RK4001: quoted -->\n\n1. Decides to act;\n\n2. Requests a report.\n", DraftForm.OfficialText);
        draft.Suppressions.Should().BeEmpty();
    }

    [Theory]
    // What is found in a comment is silenced where it is named by its number only.
    [InlineData("<!-- resolutionkit-disable-next-line RK4001 -->\n*Noting* it;", "RK9010")]
    [InlineData("<!-- resolutionkit-disable-file reading: ours -->\n\n<!-- resolutionkit-disable-next-line RK4001 -->\n*Noting* it;", "RK9009 RK9010")]
    [InlineData("<!-- resolutionkit-disable-file RK9010: ours -->\n\n<!-- resolutionkit-disable-next-line RK4001 -->\n*Noting* it;", "")]
    [InlineData("<!-- resolutionkit-disable-file RK9009: ours -->\n\n<!-- resolutionkit-disable-next-line RK4001: quoted -->\n*Noting* it,", "")]
    [InlineData("<!-- resolutionkit-disable-file RK9011: ours -->\n\n<!-- resolutionkit-frobnicate -->\n\n*Noting* it,", "")]
    public void What_is_found_in_comments_is_named_by_its_number(string preamble, string left) => Left(
        $"---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n{preamble}\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n", left);

    [Fact]
    public void In_the_drafts_of_the_page_on_silencing_nothing_is_left()
    {
        var parts = File.ReadAllText(Repository.PathOf("docs", "silencing.md")).ReplaceLineEndings("\n").Split("\n```");
        var drafts = parts.Where(part => part.StartsWith("markdown\n", StringComparison.Ordinal) || part.StartsWith("yaml\n", StringComparison.Ordinal)).ToList();
        drafts.Should().HaveCount(2);
        foreach (var draft in drafts)
        {
            var text = draft[(draft.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            Left(text, "");
            Left(text.Replace("resolutionkit-", "kit-", StringComparison.Ordinal), "RK1001 RK4001");
        }
    }

    private static void Left(string text, string ids)
    {
        var draft = Draft.Parse(text);
        string.Join(' ', s_validator.Validate(draft).Select(found => found.Rule.Id).Order(StringComparer.Ordinal)).Should().Be(ids, "of\n{0}", text);
    }
}
