using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class OpeningOfWrongPartTests
{
    [Fact]
    public void The_message_names_the_form_that_is_due() => RuleCase.Of("RK5001").Reports(
        DraftText.EnglishPreamble("*[|Calls upon|]* Member States to cooperate,"),
        "“Calls upon” opens operative paragraphs, and this paragraph is preambular; write “Calling upon”.");

    [Fact]
    public void In_English_the_verb_is_exchanged_without_asking() => RuleCase.Of("RK5001").Fixes(
        DraftText.EnglishPreamble("*[|Calls* upon|] Member States to cooperate,"), DraftText.EnglishPreamble("*Calling* upon Member States to cooperate,"), isSafe: true);

    [Fact]
    public void In_French_it_is_exchanged_on_request() => RuleCase.Of("RK5001").Fixes(
        DraftText.In("fr", "*[|Rappelle|] également* sa résolution,\n\n1. *Décide* de rester saisie de la question."),
        DraftText.In("fr", "*Rappelant également* sa résolution,\n\n1. *Décide* de rester saisie de la question."), isSafe: false);

    [Theory]
    [InlineData("*[|Decides|]* to hold a conference,")]
    [InlineData("*[|Welcomes|]* the report;")]
    public void A_verb_without_a_counterpart_or_a_paragraph_in_the_wrong_place_has_no_fix(string paragraph) =>
        RuleCase.Of("RK5001").Finds(DraftText.EnglishPreamble(paragraph))[0].Fixes.Should().BeEmpty();

    [Theory]
    [InlineData("吁请会员国合作，")]
    [InlineData("鼓励会员国合作，")]
    public void Chinese_verbs_open_both_parts(string paragraph) => RuleCase.Of("RK5001").IsSilent(DraftText.ChinesePreamble(paragraph));
}
