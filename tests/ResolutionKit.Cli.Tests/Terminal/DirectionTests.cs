using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Tests.Terminal;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("Write 22 ديسمبر 2018", "Write <22 ديسمبر 2018>")]
    [InlineData("Write 22 كانون الأول/ديسمبر 2018  (not applied by itself)", "Write <22 كانون الأول/ديسمبر 2018>  (not applied by itself)")]
    [InlineData("it should be “إن الجمعية العامة،”.", "it should be “<إن الجمعية العامة>،”.")]
    [InlineData("73/266 قرار and 73/27", "<73/266 قرار> and 73/27")]
    [InlineData("Resolution 73/266 was adopted on 22 December 2018.", "Resolution 73/266 was adopted on 22 December 2018.")]
    [InlineData("A/RES/73/266", "A/RES/73/266")]
    [InlineData("لا and نعم", "<لا> and <نعم>")]
    [InlineData("", "")]
    public void What_runs_from_right_to_left_is_isolated_with_its_digits(string text, string isolated) =>
        Direction.IsolateWithin(text).Replace('\u2067', '<').Replace('\u2069', '>').Should().Be(isolated);

    [Theory]
    [InlineData("وإذ تشير إلى قرارها 73/266", '\u2067')]
    [InlineData("A/73/505، الفقرة 4", '\u2067')]
    [InlineData("The word قرار in English", '\u2066')]
    public void A_line_is_isolated_in_its_own_direction(string line, char open) => Direction.IsolateOf(line).Open.Should().Be(open.ToString());

    [Theory]
    [InlineData("قرار", true)]
    [InlineData("שלום", true)]
    [InlineData("resolution 73/266 第 73/266 号", false)]
    [InlineData("٧٣", false)]
    public void Letters_tell_the_direction(string text, bool expected) => Direction.HasRightToLeft(text).Should().Be(expected);
}
