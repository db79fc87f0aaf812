using ResolutionKit.Text;

namespace ResolutionKit.Tests.ProseTests;

public sealed class ProseMarkupTests
{
    [Theory]
    // markup; text, with emphasis in braces and markers as <label>
    [InlineData("*Recalling* its resolution", "{Recalling} its resolution")]
    [InlineData("**Recalling** its resolution", "{Recalling} its resolution")]
    [InlineData("***Recalling*** its resolution", "{Recalling} its resolution")]
    [InlineData("_Recalling_ its resolution", "{Recalling} its resolution")]
    [InlineData("*Takes note with appreciation* of the *Guide*", "{Takes note with appreciation} of the {Guide}")]
    [InlineData("report,[^1] and[^*] so on[^12]", "report,<1> and<*> so on<12>")]
    [InlineData("*Recalling[^1] also* this", "{Recalling<1> also} this")]
    [InlineData("*回顾*其决议，[^1]", "{回顾}其决议，<1>")]
    [InlineData("a * b", "a * b")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("*no partner", "*no partner")]
    [InlineData("no partner*", "no partner*")]
    [InlineData("*a**", "*a**")]
    [InlineData("**a*", "**a*")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("_a_b", "_a_b")]
    [InlineData(@"\*not emphasis\*", "*not emphasis*")]
    [InlineData(@"*a \* b*", "{a * b}")]
    [InlineData(@"\[^1]", "[^1]")]
    [InlineData(@"a \\ b", @"a \ b")]
    [InlineData(@"a \ b", @"a \ b")]
    [InlineData(@"C:\temp", @"C:\temp")]
    [InlineData(@"\（一）", "（一）")]
    [InlineData("[^]", "[^]")]
    [InlineData("[^a b]", "[^a b]")]
    [InlineData("[^[^1]", "[^<1>")]
    [InlineData("[link](address)", "[link](address)")]
    [InlineData("", "")]
    public void Markup_is_read_as(string markup, string shown) => Show(Prose.Parse(markup)).Should().Be(shown);

    [Theory]
    [InlineData("[A/73/505](https://undocs.org/A/73/505)", "A/73/505", "a link")]
    [InlineData("the [*Guide*](g.md) to", "the {Guide} to", "a link")]
    [InlineData("![seal](seal.png)", "seal", "an image")]
    [InlineData("the `code` here", "the code here", "code")]
    [InlineData("``a ` b``", "a ` b", "code")]
    [InlineData("<b>bold</b>", "bold", "HTML")]
    [InlineData("line<br/>break", "linebreak", "HTML")]
    [InlineData("see <https://undocs.org>", "see https://undocs.org", "a link")]
    public void What_a_resolution_does_not_have_is_told_and_its_text_kept(string markup, string shown, string name)
    {
        var foreign = new List<ForeignMarkup>();
        Show(ProseMarkup.Read(MappedText.WithoutSource(markup), foreign)).Should().Be(shown);
        foreign.Should().NotBeEmpty().And.OnlyContain(found => found.Name == name);
    }

    [Theory]
    [InlineData("a < b and c > d")]
    [InlineData("5 <6")]
    [InlineData("[sic] (see below)")]
    [InlineData("` alone")]
    [InlineData("! [^1")]
    [InlineData("<unfinished")]
    public void What_only_looks_like_markup_is_text(string markup)
    {
        var foreign = new List<ForeignMarkup>();
        ProseMarkup.Read(MappedText.WithoutSource(markup), foreign).Text.Should().Be(markup);
        foreign.Should().BeEmpty();
    }

    [Fact]
    public void Comments_are_no_text_of_a_draft()
    {
        var foreign = new List<ForeignMarkup>();
        ProseMarkup.Read(MappedText.WithoutSource("a<!-- *b* [c](d) -->e"), foreign).Text.Should().Be("ae");
        foreign.Should().BeEmpty();
    }

    [Fact]
    public void Emphasis_that_touches_is_one_and_has_no_blanks_at_its_ends() =>
        new Prose(MappedText.WithoutSource(" ab cd e"), [new(0, 2), new(2, 2), new(5, 3), new(8, 0)], []).Emphasis
            .Should().Equal(new TextSpan(1, 2), new TextSpan(5, 3));

    [Fact]
    public void Any_prose_reads_back_from_its_markup()
    {
        var random = new Random(7337);
        for (var round = 0; round < 20_000; round++)
        {
            var prose = RandomProse(random);
            var markup = prose.ToMarkup();
            Prose.Parse(markup).Should().Be(prose, "{0} is its markup", markup);
            var foreign = new List<ForeignMarkup>();
            ProseMarkup.Read(MappedText.WithoutSource(markup), foreign).Should().Be(prose, "a draft reads {0} alike", markup);
            foreign.Should().BeEmpty();
        }
    }

    [Fact]
    public void Any_markup_reads_back_from_what_was_read()
    {
        var random = new Random(26677);
        for (var round = 0; round < 20_000; round++)
        {
            var markup = RandomText(random, 24);
            var prose = Prose.Parse(markup);
            Prose.Parse(prose.ToMarkup()).Should().Be(prose, "{0} was read", markup);
        }
    }

    [Theory]
    [InlineData("*")]
    [InlineData("* ")]
    [InlineData("*a ")]
    [InlineData(" *a")]
    [InlineData("_a*")]
    [InlineData("[^")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("](")]
    [InlineData("`a``")]
    [InlineData("<a")]
    [InlineData("<!--")]
    [InlineData("\\")]
    [InlineData("a[^1]*b*")]
    public void A_long_line_of_marks_is_read(string mark)
    {
        var markup = string.Concat(Enumerable.Repeat(mark, 300_000 / mark.Length));
        ProseMarkup.Read(MappedText.WithoutSource(markup), []).Text.Length.Should().BeLessThanOrEqualTo(markup.Length);
    }

    private static Prose RandomProse(Random random)
    {
        var text = RandomText(random, 16);
        var emphasis = ImmutableArray.CreateBuilder<TextSpan>();
        var references = ImmutableArray.CreateBuilder<FootnoteReference>();
        for (var at = random.Next(4); at < text.Length; at += random.Next(1, 5))
        {
            var length = random.Next(0, Math.Min(5, text.Length - at) + 1);
            emphasis.Add(new TextSpan(at, length));
            at += length;
        }

        for (var at = random.Next(8); at <= text.Length; at += random.Next(0, 9))
        {
            references.Add(new FootnoteReference(at, random.Next(3) switch { 0 => "*", 1 => "1", _ => "12" }));
        }

        return new Prose(MappedText.WithoutSource(text), emphasis.ToImmutable(), references.ToImmutable());
    }

    private static string RandomText(Random random, int longest)
    {
        const string Characters = "***__\\\\[]^()`<>!-{}. \u00A0ab1，大\uD83D\uDE00";
        var text = new char[random.Next(longest)];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = Characters[random.Next(Characters.Length)];
        }

        return new string(text);
    }

    private static string Show(Prose prose)
    {
        var shown = new System.Text.StringBuilder();
        for (var at = 0; at <= prose.Text.Length; at++)
        {
            shown.Append(prose.Emphasis.Any(span => span.End == at) ? "}" : string.Empty);
            shown.Append(string.Concat(prose.FootnoteReferences.Where(reference => reference.Position == at).Select(reference => $"<{reference.Label}>")));
            shown.Append(prose.Emphasis.Any(span => span.Start == at) ? "{" : string.Empty);
            shown.Append(at < prose.Text.Length ? prose.Text[at] : null);
        }

        return shown.ToString();
    }
}
