using ResolutionKit.Text;

namespace ResolutionKit.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 2, 0)]
    [InlineData("kitten", "kitten", 2, 0)]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("kitten", "sitting", 7, 3)]
    [InlineData("kitten", "sitting", 2, 3)]
    [InlineData("", "abc", 3, 3)]
    [InlineData("abc", "", 5, 3)]
    [InlineData("abc", "", 2, 3)]
    [InlineData("看发展", "来看发展", 1, 1)]
    [InlineData("abcdef", "bcdefa", 2, 2)]
    [InlineData("abc", "xyz", 0, 1)]
    public void Changes_are_counted_as_far_as_asked(string left, string right, int most, int due)
    {
        EditDistance.Of(left, right, most).Should().Be(due);
        EditDistance.Of(right, left, most).Should().Be(due);
    }
}
