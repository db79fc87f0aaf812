using ResolutionKit.Cli.Commands;

namespace ResolutionKit.Cli.Tests.Commands;

public sealed class NumberArgumentsTests
{
    [Theory]
    [InlineData("77/37", "77/37")]
    [InlineData("77/37|76/19", "77/37|76/19")]
    [InlineData("43/78|H|77/37", "43/78 H|77/37")]
    [InlineData("217|A|(III)", "217 A (III)")]
    [InlineData("1373|(2001)|1540|(2004)", "1373 (2001)|1540 (2004)")]
    [InlineData("43/78 H|1373 (2001)", "43/78 H|1373 (2001)")]
    [InlineData("H", "H")]
    public void What_a_shell_took_apart_is_joined(string arguments, string numbers) =>
        NumberArguments.Join(arguments.Split('|')).Should().Equal(numbers.Split('|'));

    [Theory]
    [InlineData("77/37", "77/37", "GA")]
    [InlineData(" 43/78 H ", "43/78 H", "GA")]
    [InlineData("1373 (2001)", "1373 (2001)", "SC")]
    [InlineData("S-10/2", "S-10/2", "GA")]
    [InlineData("A/RES/77/37", "77/37", "GA")]
    [InlineData("S/RES/1373(2001)", "1373 (2001)", "SC")]
    [InlineData("A/HRC/RES/16/21", "16/21", "HRC")]
    [InlineData("A/DEC/72/512", "72/512", "GA")]
    public void A_number_is_read_in_citing_form_or_as_a_symbol(string text, string number, string organ)
    {
        NumberArguments.TryRead(text, out var read, out _, out var problem).Should().BeTrue(problem);

        read.ToString().Should().Be(number);
        ResolutionKit.Symbols.OrganExtensions.ToCode(read.Organ).Should().Be(organ);
    }

    [Theory]
    [InlineData("foo", "'foo' is not a resolution number")]
    [InlineData("77-37", "'77-37' is not a resolution number")]
    [InlineData("16/21", "the session stood in Roman numerals")]
    [InlineData("S-10/x", "'S-10/x' is not a resolution number")]
    [InlineData("A/73/505", "'A/73/505' is the symbol of another document")]
    public void What_is_no_number_is_explained(string text, string explanation)
    {
        NumberArguments.TryRead(text, out _, out _, out var problem).Should().BeFalse();

        problem.Should().Contain(explanation);
    }
}
