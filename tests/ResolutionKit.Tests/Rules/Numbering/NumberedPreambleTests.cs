using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class NumberedPreambleTests
{
    private const string Draft = "resolution: A/C.1/81/L.1\npreamble:\n  - text: The report,\n    marker: '[|1|]'\noperative:\n  - Decides to act.\n";

    [Fact]
    public void A_number_in_the_preamble_is_reported() =>
        RuleCase.Of("RK3005").Reports(Draft, "This preambular paragraph is marked 1; preambular paragraphs carry no number.", Severity.Error);

    [Fact]
    public void A_preamble_without_numbers_is_not() => RuleCase.Of("RK3005").IsSilent(DraftText.EnglishPreamble("*Recalling* the report,"));
}
