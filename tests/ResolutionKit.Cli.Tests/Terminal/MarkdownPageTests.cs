using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Tests.Terminal;

public sealed class MarkdownPageTests
{
    [Theory]
    [InlineData("One\ntwo.\n\nThree.", "One two.\n\nThree.\n")]
    [InlineData("## Why", "Why\n")]
    [InlineData("See [the page](../page.md#part) and `*code*`.", "See the page and `*code*`.\n")]
    [InlineData("*Recalling* is **strong**, 2 * 3 is not.", "Recalling is strong, 2 * 3 is not.\n")]
    [InlineData("- one\n  and more\n- two", "- one and more\n- two\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "  a  │  b\n  c  │  d\n")]
    [InlineData("```markdown\n*as* it [|is|]\n\n   (a) too\n```", "    *as* it [|is|]\n\n       (a) too\n")]
    public void What_pages_have_is_shown(string page, string shown) => Show(page, 60).ToString().Should().Be(shown);

    [Theory]
    [InlineData("one two three four", "one two\nthree\nfour\n")]
    [InlineData("1. one two three", "1. one\n   two\n   three\n")]
    [InlineData("回顾其决议，又回顾", "回顾其决\n议，又回\n顾\n")]
    [InlineData("回顾其决，议", "回顾其\n决，议\n")]
    [InlineData("unbreakable word", "unbreakable\nword\n")]
    public void Lines_are_folded_to_the_width(string page, string shown) => Show(page, 8).ToString().Should().Be(shown);

    [Fact]
    public void Wrong_text_has_the_ink_of_errors_and_headings_are_strong()
    {
        var text = Show("## Reported\n\n```text\nso [|；|] is [||]\n```", 60);
        text.Stretches.Where(stretch => stretch.Ink == Ink.Error).Select(stretch => stretch.Text).Should().Equal("[|；|]", "[||]");
        text.Stretches.Should().Contain(("Reported", Ink.Strong));
    }

    [Fact]
    public void What_runs_from_right_to_left_is_isolated() =>
        Show("```text\nإذ تشير[|؛|]\n```", 60).ToString().Should().Be("    \u2067إذ تشير[|؛|]\u2069\n");

    private static InkedText Show(string page, int width)
    {
        var text = new InkedText();
        MarkdownPage.Write(text, page, width);
        return text;
    }
}
