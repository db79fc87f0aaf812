using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class DateBoundsTests
{
    [Theory]
    [InlineData("*Recalling* its resolution 44/3 of [|2 December 1989|],", "Resolution 44/3 does not fit the date 2 December 1989: it lies between 44/2 of 6 October 1989 and 44/7 of 17 October 1989.")]
    [InlineData("*Recalling* its resolution 33/78 H of [|7 December 1988|],", "Resolution 33/78 H does not fit the date 7 December 1988: session 33 opened on 19 September 1978 and could adopt texts up to 18 September 1979.")]
    public void A_date_outside_the_neighbours_of_a_number_is_reported(string text, string message) =>
        RuleCase.Of("RK1002").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Recalling* its resolution 44/3 of 10 October 1989,")]
    [InlineData("*Recalling* its resolution 73/266 of 5 December 2018,")]
    [InlineData("*Recalling* its resolution 44/3,")]
    public void A_date_within_them_or_one_that_is_recorded_otherwise_is_not(string text) =>
        RuleCase.Of("RK1002").IsSilent(DraftText.EnglishPreamble(text));
}
