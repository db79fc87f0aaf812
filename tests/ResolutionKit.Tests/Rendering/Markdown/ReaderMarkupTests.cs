using ResolutionKit.Rendering.Markdown;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Rendering.Markdown;

public sealed class ReaderMarkupTests
{
    [Theory]
    [InlineData("*Recalling* its resolution,", "*Recalling* its resolution,")]
    [InlineData("report,[^1] *and*[^*]", @"report,<sup>1</sup> *and*<sup>\*</sup>")]
    [InlineData("a [b] <c> `d` ~e~ $f$ g&h", @"a \[b] \<c> \`d\` \~e\~ \$f\$ g\&h")]
    [InlineData(@"5 \* 3 \_ 2", @"5 \* 3 \_ 2")]
    [InlineData("1. one", @"1\. one")]
    [InlineData("12) one", @"12\) one")]
    [InlineData("1.5 per cent + 2 - 1 > 0 # 3", @"1\.5 per cent + 2 - 1 > 0 # 3")]
    [InlineData("- one", @"\- one")]
    [InlineData("# one", @"\# one")]
    [InlineData("*回顾*其决议，", "*回顾*其决议，")]
    [InlineData("*“回顾”*其决议，", "<em>“回顾”</em>其决议，")]
    [InlineData("其*（回顾）*，", "其<em>（回顾）</em>，")]
    [InlineData("*one*-*two*", "*one*-*two*")]
    public void Prose_is_written_so_that_Markdown_shows_what_it_says(string markup, string written) =>
        ReaderMarkup.Write(Prose.Parse(markup), []).Should().Be(written);

    // The link is the stretch between the bars.
    [Theory]
    [InlineData("its resolution |73/266| of", "its resolution [73/266](u) of")]
    [InlineData("|73/266|,[^1] and", "[73/266](u),<sup>1</sup> and")]
    [InlineData("|73/266|[^1] and", "[73/266](u)<sup>1</sup> and")]
    [InlineData("73[^1]|/266|", "73<sup>1</sup>[/266](u)")]
    [InlineData("|43/78[^1] H| of", "[43/78<sup>1</sup> H](u) of")]
    [InlineData("*see |73/266| and* go", "*see [73/266](u) and* go")]
    [InlineData("*|73/266|* of", "*[73/266](u)* of")]
    [InlineData("|43/*78* H| of", "[43/*78* H](u) of")]
    [InlineData("*resolution |43*/78 H| of", "*resolution* [*43*/78 H](u) of")]
    [InlineData("|43/*78 H| of* this", "[43/*78 H*](u) *of* this")]
    public void A_link_covers_the_number_and_nests_with_emphasis_and_markers(string marked, string written)
    {
        var bare = Prose.Parse(marked);
        var (start, end) = (bare.Text.IndexOf('|'), bare.Text.LastIndexOf('|') - 1);
        var prose = Prose.Parse(marked.Replace("|", string.Empty));

        ReaderMarkup.Write(prose, [(TextSpan.FromBounds(start, end), "u")]).Should().Be(written);
    }
}
