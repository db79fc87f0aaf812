using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class ObservanceWithoutCostsTests
{
    [Theory]
    [InlineData("1. *Proclaims* 12 May the [|International Day|] of Lighthouses.")]
    [InlineData("1. *Decides* to designate 2030 as the [|International Year|] of Lighthouses.")]
    public void A_proclamation_without_its_closing_is_reported(string paragraph) => RuleCase.Of("RK5018").Finds(DraftText.English(paragraph)).Should().ContainSingle();

    [Theory]
    [InlineData("1. *Proclaims* 12 May the International Day of Lighthouses;\n\n2. *Stresses* that its cost should be met from voluntary contributions.")]
    [InlineData("1. *Welcomes* the International Day of Lighthouses, which the Council decided to proclaim.")]
    [InlineData("1. *Declares* that the day of reckoning is near.")]
    public void Other_paragraphs_are_left_alone(string paragraphs) => RuleCase.Of("RK5018").IsSilent(DraftText.English(paragraphs));
}
