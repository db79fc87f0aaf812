using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Cli.Tests.Infrastructure;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("and 73/266 of [|5 December 2018|],", "and 73/266 of 5 December 2018,", "              ~~~~~~~~~~~~~~~")]
    [InlineData("[|Recalling|] its", "Recalling its", "~~~~~~~~~")]
    [InlineData("the end[||]", "the end", "       ~")]
    [InlineData("回顾其[|第 73/266 号|]决议", "回顾其第 73/266 号决议", "      ~~~~~~~~~~~~")]
    [InlineData("决议[|；|]", "决议；", "    ~~")]
    [InlineData("resolution 决议 [|64/25|] 号", "resolution 决议 64/25 号", "                ~~~~~")]
    [InlineData("\t1. [|Calls|]", "    1. Calls", "       ~~~~~")]
    [InlineData("a[|\t|]b", "a    b", " ~~~~")]
    [InlineData("a [|b\t|]c", "a b    c", "  ~")]
    [InlineData("cafe\u0301 [|d\u0301|]", "cafe\u0301 d\u0301", "     ~")]
    [InlineData("cafe[|\u0301|] x", "cafe\u0301 x", "   ~")]
    [InlineData("قرار [|73/266|] المؤرخ", "قرار 73/266 المؤرخ", "     ~~~~~~")]
    [InlineData("قَرَار[|ها|]،", "قَرَارها،", "    ~~")]
    [InlineData("😀 [|wrong|]", "😀 wrong", "   ~~~~~")]
    [InlineData("𠀀[|𠀁|]", "𠀀𠀁", "  ~~")]
    [InlineData("two[|  |]blanks", "two  blanks", "   ~~")]
    [InlineData("an [|\u001B[31m|] escape", "an ␛[31m escape", "   ~~~~~")]
    [InlineData("a\u0085[|b|]", "a\uFFFDb", "  ~")]
    public void The_wrong_text_is_underlined(string marked, string line, string underline)
    {
        var (source, span) = Marked.Parse(marked);

        var excerpt = Excerpt.Of(source, span, 100);

        var only = excerpt.Lines.Should().ContainSingle().Subject;
        only.Text.Should().Be(line);
        only.Underline.Should().Be(underline);
    }

    [Fact]
    public void A_finding_on_two_lines_is_underlined_on_both()
    {
        var (source, span) = Marked.Parse("First,\n  Noting 错误！[|未定\n \n\n  义书签。|]\nLast.\n");

        var excerpt = Excerpt.Of(source, span, 80);

        excerpt.Lines.Select(line => (line.Number, line.Text, line.Underline)).Should().Equal(
            (2, "  Noting 错误！未定", "               ~~~~"),
            (5, "  义书签。", "  ~~~~~~~~"));
        excerpt.Omitted.Should().Be(0);
    }

    [Fact]
    public void Of_a_finding_on_many_lines_the_rest_is_counted()
    {
        var (source, span) = Marked.Parse("[|a\nb\nc\n\nd\ne\nf|]");

        var excerpt = Excerpt.Of(source, span, 80);

        excerpt.Lines.Select(line => line.Number).Should().Equal(1, 2, 3, 5);
        excerpt.Omitted.Should().Be(2);
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa [|bad|] bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "…aaaaaaaaaaaaa bad bbbbbbbbbbbbb…", "               ~~~")]
    [InlineData("[|bad|] bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "bad bbbbbbbbbbbbbbbbbbbbbbbbbbb…", "~~~")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa [|bad|]", "…aaaaaaaaaaaaaaaaaaaaaaaaaaa bad", "                             ~~~")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十[|坏|]一二三四五六七八九十一二三四五六七八九十", "…四五六七八九十坏一二三四五六七…", "               ~~")]
    public void A_long_line_is_cut_around_the_finding(string marked, string line, string underline)
    {
        var (source, span) = Marked.Parse(marked);

        var excerpt = Excerpt.Of(source, span, 33);

        excerpt.Lines.Should().ContainSingle().Which.Text.Should().Be(line);
        excerpt.Lines[0].Underline.Should().Be(underline);
        CellWidth.Of(line).Should().BeLessThanOrEqualTo(33);
    }

    [Fact]
    public void What_combines_is_not_parted_from_what_it_stands_on_where_a_line_is_cut()
    {
        var (source, span) = Marked.Parse(string.Concat(Enumerable.Repeat("e\u0301", 50)) + "[|x|]" + new string('b', 50));

        var line = Excerpt.Of(source, span, 33).Lines.Single();

        line.Text.Should().StartWith("…e\u0301");
        line.Found.Should().Be("x");
        CellWidth.Of(line.Text).Should().Be(33);
    }

    [Fact]
    public void A_finding_longer_than_the_line_is_shown_from_its_start()
    {
        var (source, span) = Marked.Parse("before [|" + new string('x', 200) + "|] after");

        var line = Excerpt.Of(source, span, 40).Lines.Single();

        line.Text.Should().StartWith("before xxx").And.EndWith("…");
        line.Underline.Should().StartWith("       ~~~");
        line.Underline.Length.Should().BeLessThan(CellWidth.Of(line.Text));
    }

    [Fact]
    public void A_line_of_ten_million_characters_is_cut_as_any_other()
    {
        var source = new SourceText(new string('x', 5_000_000) + " bad " + new string('y', 5_000_000));

        var line = Excerpt.Of(source, new TextSpan(5_000_001, 3), 33).Lines.Single();

        line.Text.Should().Be("…xxxxxxxxxxxxx bad yyyyyyyyyyyyy…");
        line.Underline.Should().Be("               ~~~");
    }
}
