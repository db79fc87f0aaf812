using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class SpellingOfWordsTests
{
    [Theory]
    [InlineData("*Noting* the [|organisation|],", "*Noting* the organization,")]
    [InlineData("*[|Recognising|]* it,", "*Recognizing* it,")]
    [InlineData("*Noting* the non-[|organised|] groups,", "*Noting* the non-organized groups,")]
    [InlineData("*Noting* what they [|analyze|],", "*Noting* what they analyse,")]
    [InlineData("*Noting* [|neighboring|] States,", "*Noting* neighbouring States,")]
    [InlineData("*Noting* the [|co-operation|] of all,", "*Noting* the cooperation of all,")]
    [InlineData("*Noting* that 5 [|percent|] suffice,", "*Noting* that 5 per cent suffice,")]
    public void A_word_is_spelled_as_the_house_spells_it(string marked, string mended) =>
        RuleCase.Of("RK5015").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Theory]
    [InlineData("*Noting* the World Trade Center and the Organisation for Economic Co-operation and Development,")]
    [InlineData("*Noting* organisms, emphasis, exercises, promises, surprises and computer programs,")]
    [InlineData("*Noting* the address www.labor.org and the item entitled “Defense of labor”,")]
    [InlineData("*Noting* the judgment of the Court, licences and practices,")]
    public void Names_quotations_and_other_words_are_left_alone(string text) => RuleCase.Of("RK5015").IsSilent(DraftText.EnglishPreamble(text));
}
