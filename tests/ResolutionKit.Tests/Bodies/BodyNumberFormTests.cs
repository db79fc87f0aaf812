using ResolutionKit.Bodies;

namespace ResolutionKit.Tests.Bodies;

public sealed class BodyNumberFormTests
{
    [Theory]
    [InlineData("{year}-{number}", "2026-14", true)]
    [InlineData("{year}-{number}", "2026‑14", true)]
    [InlineData("{year}-{number}", "26-14", false)]
    [InlineData("R-{number} ({session})", "R-14 (12)", true)]
    [InlineData("DC/{session}/{number}", "dc/12/4", true)]
    [InlineData("{year}-{number}", "2026-14a", false)]
    public void A_number_has_the_form(string form, string number, bool isNumber) => Parse(form).IsNumber(number).Should().Be(isNumber);

    [Theory]
    [InlineData("{year}")]
    [InlineData("{year}{number}")]
    [InlineData("{number}-{number}")]
    [InlineData("{yaer}-{number}")]
    [InlineData("{number")]
    public void A_form_that_is_none_is_refused(string form)
    {
        BodyNumberForm.TryParse(form, out _, out var problem).Should().BeFalse();
        problem.Should().EndWith(".").And.NotBeEmpty();
    }

    [Fact]
    public void A_table_finds_a_number_with_or_without_zeros_and_names_its_bad_lines()
    {
        var table = BodyRegistry.Read(new StringReader("number,date\n2026-014,2026-03-03\n2026-15,3 March\n14,2026-03-03\n"), Parse("{year}-{number}"));

        table.Find("2026-14").Should().Be(new DateOnly(2026, 3, 3));
        table.Find("2026-15").Should().BeNull();
        table.Problems.Select(problem => problem.Line).Should().Equal(3, 4);
    }

    private static BodyNumberForm Parse(string form) => BodyNumberForm.TryParse(form, out var read, out _) ? read : throw new FormatException(form);
}
