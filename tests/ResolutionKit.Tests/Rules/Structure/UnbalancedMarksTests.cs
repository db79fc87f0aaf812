using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Structure;

public sealed class UnbalancedMarksTests
{
    [Theory]
    [InlineData("*Recalling* the report [|(|]A/70/174,")]
    [InlineData("*Recalling* the item entitled [|“|]Developments in the field,")]
    [InlineData("*Recalling* the item entitled Developments[|”|] in the field,")]
    [InlineData("*Recalling* the committee [|(|]the Special Committee[|“|],")]
    public void A_mark_without_its_other_half_is_reported(string paragraph) => RuleCase.Of("RK4007").Finds(DraftText.EnglishPreamble(paragraph)).Should().NotBeEmpty();

    [Theory]
    [InlineData("*Recalling* paragraph 3 a) and b) ii) of its resolution, the States’ rights (and (all) others),")]
    [InlineData("*Recalling* the “item ‘Developments’ of the Assembly”,")]
    public void Markers_apostrophes_and_pairs_are_not(string paragraph) => RuleCase.Of("RK4007").IsSilent(DraftText.EnglishPreamble(paragraph));

    [Fact]
    public void A_quotation_may_go_on_in_the_next_paragraph() =>
        RuleCase.Of("RK4007").IsSilent(DraftText.EnglishPreamble("*Recalling* the words “It is so,\n\n“And it will be so”,"));
}
