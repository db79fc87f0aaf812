using ResolutionKit.Drafts;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class NoBreakSpaceTests
{
    [Fact]
    public void The_message_shows_what_belongs_together() =>
        RuleCase.Of("RK7003").Reports(DraftText.EnglishPreamble("*Noting* vol.[| |]12,"), "A line may break inside “vol. 12”; put a no-break space (U+00A0) there.");

    [Theory]
    [InlineData("*Recalling* its resolution 43/78[| |]H,", "*Recalling* its resolution 43/78\u00A0H,")]
    [InlineData("*Recalling* the note of 7[| |]December 2022,", "*Recalling* the note of 7\u00A0December 2022,")]
    public void The_blank_is_made_one_that_does_not_break(string marked, string mended) =>
        RuleCase.Of("RK7003").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Fact]
    public void A_word_that_ends_like_an_abbreviation_is_none() => RuleCase.Of("RK7003").IsSilent(DraftText.EnglishPreamble("*Noting* subpara. 4 of the note\nof 12,"));

    [Fact]
    public void The_rule_must_be_asked_for() =>
        DraftValidator.Default.Validate(Draft.Parse(DraftText.EnglishPreamble("*Noting* vol. 12,"))).Should().NotContain(found => found.Rule.Id == "RK7003");
}
