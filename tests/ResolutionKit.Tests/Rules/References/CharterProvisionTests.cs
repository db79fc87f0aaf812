using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.References;

public sealed class CharterProvisionTests
{
    [Theory]
    [InlineData("*Recalling* Article [|112|] of the Charter of the United Nations,", "The Charter of the United Nations has no Article 112; its last article is 111.")]
    [InlineData("*Recalling* Article 96, paragraph [|3|], of the Charter,", "The Charter of the United Nations has no paragraph 3 in Article 96; that article has 2 paragraphs.")]
    [InlineData("*Recalling* Article 51 ([|2|]) of the Charter,", "The Charter of the United Nations has no paragraph 2 in Article 51; that article is not divided.")]
    [InlineData("*Acting* under Chapter [|XX|] of the Charter,", "The Charter of the United Nations has no Chapter XX; it has nineteen chapters.")]
    public void What_the_Charter_does_not_have_is_reported(string paragraph, string message) =>
        RuleCase.Of("RK1012").Reports(DraftText.English(paragraph + "\n\n1. X."), message);

    [Theory]
    [InlineData("*Recalling* Article 111, Article 110, paragraph 4, and Article 1, paragraph 1, of the Charter of the United Nations,")]
    [InlineData("*Acting* under Chapter XIX of the Charter,")]
    [InlineData("*Recalling* Article 150 of the Charter of the Organization of American States,")]
    [InlineData("*Recalling* article 317 of the Convention,")]
    public void What_it_has_and_what_others_have_is_not(string paragraph) => RuleCase.Of("RK1012").IsSilent(DraftText.English(paragraph + "\n\n1. X."));
}
