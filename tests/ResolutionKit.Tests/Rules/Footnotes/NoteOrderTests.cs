using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Footnotes;

public sealed class NoteOrderTests
{
    [Theory]
    [InlineData("*Welcoming* the reports[|[^2]|] and findings,[^1]\n\n[^1]: A.\n\n[^2]: B.", "Footnote 2 is first referred to here, but footnote 1 is due.")]
    [InlineData("*Welcoming* the reports[^1] and findings,[|[^3]|]\n\n[^1]: A.\n\n[^3]: B.", "Footnote 3 is first referred to here, but footnote 2 is due.")]
    public void A_number_that_comes_too_early_is_reported_once(string text, string message) =>
        RuleCase.Of("RK2003").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Welcoming* the reports[^1] and findings,[^2] and the reports again,[^1]\n\n[^1]: A.\n\n[^2]: B.")]
    public void A_later_reference_keeps_its_number(string text) =>
        RuleCase.Of("RK2003").IsSilent(DraftText.EnglishPreamble(text));
}
