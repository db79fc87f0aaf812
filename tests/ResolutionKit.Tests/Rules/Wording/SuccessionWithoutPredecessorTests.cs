using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class SuccessionWithoutPredecessorTests
{
    [Theory]
    [InlineData("en", "1. *Welcomes* the report;\n\n2. *[|Also|] urges* States to cooperate.", "1. *Welcomes* the report;\n\n2. *Urges* States to cooperate.")]
    [InlineData("en", "1. *Welcomes* the report;\n\n2. *Urges [|further|]* the States to cooperate.", "1. *Welcomes* the report;\n\n2. *Urges* the States to cooperate.")]
    [InlineData("zh", "1. 欢迎该报告；\n\n2. [|又|]敦促各国合作。", "1. 欢迎该报告；\n\n2. 敦促各国合作。")]
    public void The_word_is_taken_away_on_request(string language, string marked, string mended) =>
        RuleCase.Of("RK5003").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: false);

    [Theory]
    [InlineData("*Recalling* its resolutions,\n\n*Noting* the report,\n\n*Recalling also* the Charter,\n\n1. *Decides* to meet.")]
    [InlineData("1. *Welcomes* the report, and urges States to read it;\n\n2. *Also urges* States to cooperate.")]
    [InlineData("*Taking note* of the report,\n\n*Noting also* the statement,\n\n1. *Decides* to meet.")]
    public void The_verb_may_stand_further_before_or_within(string text) => RuleCase.Of("RK5003").IsSilent(DraftText.English(text));
}
