namespace ResolutionKit.Tests.Rendering;

/// <summary>Every renderer of drafts rests on this: prose written in its markup reads back.</summary>
public sealed class ProseMarkupRoundTripTests
{
    private static readonly string[] Scraps = ["*", "**", "_", "__", "\\", "[", "]", "^", "[^1]", "[^*]", "a", "b", "1", "回", "，", " ", ",", "[^", "\\*", "\\[", "\\\\"];

    [Theory]
    [InlineData("plain words")]
    [InlineData("*Recalling* its resolution 73/266,[^1]")]
    [InlineData("*Recalling*[^1]")]
    [InlineData("a *b*[^2][^*] c")]
    [InlineData(@"5 \* 3 is \_not\_ emphasis, and \[^1] no marker")]
    [InlineData(@"a backslash \\*before emphasis*")]
    [InlineData(@"a backslash \\[^1] before a marker")]
    public void Canonical_markup_is_written_as_it_was_read(string markup) => Prose.Parse(markup).ToMarkup().Should().Be(markup);

    [Fact]
    public void Whatever_is_read_as_prose_reads_back_from_its_markup()
    {
        var random = new Random(1945);
        for (var round = 0; round < 20_000; round++)
        {
            var markup = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            var prose = Prose.Parse(markup);
            Prose.Parse(prose.ToMarkup()).Equals(prose).Should().BeTrue("the markup {0} was written back as {1}", markup, prose.ToMarkup());
        }
    }
}
