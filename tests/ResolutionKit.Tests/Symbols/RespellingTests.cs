using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Symbols;

public sealed class RespellingTests
{
    [Theory]
    [InlineData("73-266", "73/266")]
    [InlineData("resolution 73/266.", "73/266")]
    [InlineData("73/0266", "73/266")]
    [InlineData("A/RES/73/266", "73/266")]
    [InlineData("21/2145", "2145 (XXI)")]
    [InlineData("21/145", "145 (XXI)")]
    [InlineData("43/78 h", "43/78 H")]
    public void A_number_is_spelt_right_where_it_can_be_told(string text, string? right) => ResolutionNumber.Respell(text).Should().Be(right);

    [Theory]
    [InlineData("73/266", "is right already")]
    [InlineData("A/HRC/RES/53/1", "53/1 alone is the Assembly's")]
    [InlineData("A/77/9", "is another document's symbol")]
    [InlineData("31/6 A and 31/6 B", "are two")]
    [InlineData("145 (XXXI)", "is the Economic and Social Council's")]
    [InlineData("598", "does not tell the year")]
    [InlineData("", "says nothing")]
    public void Nothing_is_proposed_for_a_text_that(string text, string reason) => ResolutionNumber.Respell(text).Should().BeNull("it {0}", reason);

    [Fact]
    public void What_is_proposed_is_read_with_the_same_organ() =>
        ResolutionNumber.Respell("A/HRC/RES/53/1", Organ.HumanRightsCouncil).Should().Be("53/1");

    [Theory]
    [InlineData("a/res/73/266", "A/RES/73/266")]
    [InlineData("73/266", "A/RES/73/266")]
    [InlineData("https://undocs.org/en/A/RES/73/266", "A/RES/73/266")]
    [InlineData("A/RES/73/266", null)]
    [InlineData("WHA77.1", null)]
    [InlineData("A/RES", null)]
    public void A_symbol_is_spelt_right_where_it_can_be_told(string text, string? right) => DocumentSymbol.Respell(text).Should().Be(right);

    [Theory]
    [InlineData("73rd", "73")]
    [InlineData("S10", "S-10")]
    [InlineData("xxx", "XXX")]
    [InlineData("73", null)]
    [InlineData("seventy-third", null)]
    public void A_session_is_spelt_right_where_it_can_be_told(string text, string? right) => Session.Respell(text).Should().Be(right);
}
