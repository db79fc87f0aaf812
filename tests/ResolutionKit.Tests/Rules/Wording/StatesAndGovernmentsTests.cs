using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class StatesAndGovernmentsTests
{
    [Theory]
    [InlineData("*Noting* the views of [|member states|],", "“member states” is written “Member States” in a resolution of the United Nations.")]
    [InlineData("*Noting* the views of [|Member states|] of the United Nations,", "“Member states” is written “Member States” in a resolution of the United Nations.")]
    [InlineData("*Noting* the views of [|non-nuclear-weapon states|],", "“non-nuclear-weapon states” is written “non-nuclear-weapon States” in a resolution of the United Nations.")]
    [InlineData("*Noting* the views of [|the government of|] Ruritania,", "“the government of” is written “the Government of” in a resolution of the United Nations.")]
    public void Small_letters_are_reported(string text, string message) => RuleCase.Of("RK5010").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Noting* the views of its member states,")]
    [InlineData("*Noting* the views of the member States of the League,")]
    [InlineData("*Noting* the States members of the Council and the Member States of the United Nations,")]
    [InlineData("*Noting* the government of national unity and the states of emergency,")]
    [InlineData("*Noting* the item entitled “Views of member states”,")]
    public void Members_of_other_bodies_and_quotations_are_left_alone(string text) => RuleCase.Of("RK5010").IsSilent(DraftText.EnglishPreamble(text));

    [Fact]
    public void A_line_that_breaks_within_the_words_stays_broken() =>
        RuleCase.Of("RK5010").Fixes(
            DraftText.EnglishPreamble("*Noting* the views of [|member\nstates|],"), DraftText.EnglishPreamble("*Noting* the views of Member\nStates,"), isSafe: false);
}
