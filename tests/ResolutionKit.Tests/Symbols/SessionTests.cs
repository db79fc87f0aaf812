using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Symbols;

public sealed class SessionTests
{
    [Theory]
    [InlineData("73", SessionKind.Regular, 73, "73", "LXXIII")]
    [InlineData("1", SessionKind.Regular, 1, "1", "I")]
    [InlineData("XXX", SessionKind.Regular, 30, "30", "XXX")]
    [InlineData("S-10", SessionKind.Special, 10, "S-10", "S-X")]
    [InlineData("S-VI", SessionKind.Special, 6, "S-6", "S-VI")]
    [InlineData("ES-11", SessionKind.Emergency, 11, "ES-11", "ES-XI")]
    [InlineData("ES-V", SessionKind.Emergency, 5, "ES-5", "ES-V")]
    [InlineData("CXXIV", SessionKind.Regular, 124, "124", "CXXIV")]
    public void A_session_is_read_in_Arabic_and_in_Roman_numerals(string text, SessionKind kind, int number, string digits, string roman)
    {
        var session = Session.Parse(text);

        session.Should().Be(new Session(number, kind));
        session.ToString().Should().Be(digits);
        session.ToRomanString().Should().Be(roman);
    }

    [Theory]
    [InlineData("", "A session is missing: write it as 73, S-10, ES-11 or XXX.")]
    [InlineData(" ", "write it as 73")]
    [InlineData(" 73", "leave out the blanks around it and write 73")]
    [InlineData("073", "a number has no leading zero: write 73")]
    [InlineData("0", "sessions are numbered from 1 to 999")]
    [InlineData("1000", "sessions are numbered from 1 to 999")]
    [InlineData("７３", "use the digits 0 to 9, the letters A to Z and half-width marks, as in 73")]
    [InlineData("xxx", "letters and Roman numerals are capitals: write XXX")]
    [InlineData("es-11", "letters and Roman numerals are capitals: write ES-11")]
    [InlineData("ES\u201311", "use the digits 0 to 9, the letters A to Z and half-width marks, as in ES-11")]
    [InlineData("S10", "a hyphen stands between kind and number: write S-10")]
    [InlineData("S", "write it as 73")]
    [InlineData("78th", "the number is enough: write 78")]
    [InlineData("IIII", "write it as 73")]
    [InlineData("IC", "write it as 73")]
    [InlineData("-5", "write it as 73")]
    [InlineData("seventy-third", "write it as 73")]
    public void A_text_that_is_no_session_is_refused_with_a_reason(string text, string reason)
    {
        Session.TryParse(text, out var session, out var problem).Should().BeFalse();

        session.IsDefault.Should().BeTrue();
        problem.Should().Contain(reason).And.EndWith(".");
        FluentActions.Invoking(() => Session.Parse(text)).Should().Throw<FormatException>().WithMessage(problem);
    }

    [Fact]
    public void Sessions_stand_in_order_of_kind_and_number()
    {
        string[] inOrder = ["9", "30", "31", "100", "S-7", "S-10", "ES-5", "ES-11"];

        inOrder.Reverse().Select(text => Session.Parse(text)).Order().Select(session => session.ToString()).Should().Equal(inOrder);
        (Session.Parse("9") < Session.Parse("30")).Should().BeTrue();
        (Session.Parse("XXX") >= Session.Parse("30")).Should().BeTrue();
    }

    [Fact]
    public void The_default_value_is_no_session()
    {
        Session session = default;

        session.ToString().Should().BeEmpty();
        session.ToRomanString().Should().BeEmpty();
        session.IsDefault.Should().BeTrue();
        Session.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void There_is_no_session_outside_the_bounds()
    {
        FluentActions.Invoking(() => new Session(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Session(1000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Session(1, (SessionKind)3)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
