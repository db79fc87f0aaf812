using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class NoSuchOwnTextTests
{
    private static readonly RuleCase Rule = RuleCase.Of("RK1021", RulePage.Load("RK1021").Configure());

    [Fact]
    public void The_number_of_the_text_itself_need_not_be_in_the_table() =>
        Rule.IsSilent("---\nresolution: 2026-20\n---\n\nThe City Council of Springfield,\n\n*Noting* the report,\n\n*Decides* that resolution 2026-20 takes effect at once.\n");

    [Fact]
    public void A_text_of_the_United_Nations_cites_no_resolution_of_the_body() =>
        Rule.IsSilent("---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n*Noting* resolution 2026-41 of a city council,\n\n*Decides* to remain seized of the matter.\n");

    [Fact]
    public void A_number_that_the_complete_table_lacks_is_named() => Rule.Reports(
        "---\nresolution: 2026-20\n---\n\nThe City Council of Springfield,\n\n*Recalling* resolution [|2026-41|] of 3 March 2026,\n\n*Decides* to meet again.\n",
        "There is no resolution 2026-41 in the table of the Springfield City Council: correct the number, or add the resolution to the table.");
}
