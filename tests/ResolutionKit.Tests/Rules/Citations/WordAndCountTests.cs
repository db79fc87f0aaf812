using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class WordAndCountTests
{
    [Theory]
    [InlineData("*Recalling* its [|resolutions|] 64/25 of 2 December 2009,", "“resolutions” stands before a single number; write “resolution”.")]
    [InlineData("*Recalling* its [|resolution|] 64/25 of 2 December 2009 and 65/41 of 8 December 2010,", "“resolution” stands before several numbers; write “resolutions”.")]
    public void A_word_that_does_not_agree_is_reported(string marked, string message) =>
        RuleCase.Of("RK1016").Reports(DraftText.EnglishPreamble(marked), message, Severity.Warning);

    [Theory]
    [InlineData("fr", "*Rappelant* [|ses résolutions|] 64/25 du 2 décembre 2009,", "*Rappelant* sa résolution 64/25 du 2 décembre 2009,")]
    [InlineData("fr", "*Rappelant* les termes [|de la résolution|] 74/28 et 74/29,", "*Rappelant* les termes des résolutions 74/28 et 74/29,")]
    [InlineData("es", "*Recordando* [|su resolución|] 74/28 y 74/29,", "*Recordando* sus resoluciones 74/28 y 74/29,")]
    [InlineData("ru", "*ссылаясь* на [|свои резолюции|] 64/25 от 2 декабря 2009 года,", "*ссылаясь* на свою резолюцию 64/25 от 2 декабря 2009 года,")]
    public void The_word_before_agrees_with_it(string language, string marked, string mended) =>
        RuleCase.Of("RK1016").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);

    [Theory]
    [InlineData("*Recalling* its resolutions 64/25 of 2 December 2009, on information security, and 65/41 of 8 December 2010,")]
    [InlineData("*Recalling* its resolutions 64/25 and subsequent ones,")]
    [InlineData("*Recalling* its resolutions 43/78 A to E,")]
    [InlineData("*Recalling* its resolution 43/78 A and B,")]
    [InlineData("*Recalling* Security Council resolution 687 (1991), 82")]
    [InlineData("*Recalling* its resolution 64/25 of 2 December 2009 and its decision 64/501 of 2 December 2009,")]
    public void What_may_be_right_is_not(string text) => RuleCase.Of("RK1016").IsSilent(DraftText.EnglishPreamble(text));
}
