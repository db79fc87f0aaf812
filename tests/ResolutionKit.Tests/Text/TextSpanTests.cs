using ResolutionKit.Text;

namespace ResolutionKit.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_has_a_start_and_an_end()
    {
        var span = TextSpan.FromBounds(3, 7);

        span.Should().Be(new TextSpan(3, 4));
        span.End.Should().Be(7);
        span.IsEmpty.Should().BeFalse();
        span.ToString().Should().Be("[3..7)");
        span.Shift(10).Should().Be(new TextSpan(13, 4));
        default(TextSpan).IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void The_end_is_not_within(int offset, bool within) => new TextSpan(3, 4).Contains(offset).Should().Be(within);

    [Theory]
    [InlineData(3, 7, true, true)]
    [InlineData(4, 5, true, true)]
    [InlineData(2, 4, false, true)]
    [InlineData(6, 9, false, true)]
    [InlineData(7, 9, false, false)]
    [InlineData(0, 3, false, false)]
    [InlineData(5, 5, true, false)]
    [InlineData(7, 7, true, false)]
    public void Spans_hold_and_overlap_one_another(int start, int end, bool contains, bool overlaps)
    {
        var span = new TextSpan(3, 4);
        var other = TextSpan.FromBounds(start, end);

        span.Contains(other).Should().Be(contains);
        span.Overlaps(other).Should().Be(overlaps);
        other.Overlaps(span).Should().Be(overlaps);
    }

    [Fact]
    public void The_union_holds_both()
    {
        TextSpan.Union(new(3, 4), new(10, 2)).Should().Be(TextSpan.FromBounds(3, 12));
        TextSpan.Union(new(10, 2), new(3, 4)).Should().Be(TextSpan.FromBounds(3, 12));
        TextSpan.Union(new(3, 10), new(4, 2)).Should().Be(new TextSpan(3, 10));
    }

    [Fact]
    public void Spans_are_ordered_by_start_then_length()
    {
        TextSpan[] inOrder = [new(0, 0), new(0, 5), new(1, 0), new(1, 2), new(3, 1)];

        inOrder.Reverse().Order().Should().Equal(inOrder);
        (inOrder[0] < inOrder[1]).Should().BeTrue();
        (inOrder[2] >= inOrder[3]).Should().BeFalse();
    }

    [Fact]
    public void No_span_starts_before_its_text_or_ends_before_its_start()
    {
        FluentActions.Invoking(() => new TextSpan(-1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TextSpan(0, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TextSpan.FromBounds(3, 2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Places_are_ordered_as_they_are_read()
    {
        LinePosition[] inOrder = [default, new(1, 1), new(1, 12), new(2, 3)];

        inOrder.Reverse().Order().Should().Equal(inOrder);
        new LinePosition(12, 40).ToString().Should().Be("12,40");
        (inOrder[1] < inOrder[2]).Should().BeTrue();
        (inOrder[3] <= inOrder[2]).Should().BeFalse();
    }
}
