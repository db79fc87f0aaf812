using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Validation;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class ShallInRecommendationTests
{
    [Fact]
    public void A_duty_in_a_request_is_reported_and_softened_on_request() =>
        RuleCase.Of("RK5016").Fixes(
            DraftText.English("1. *Also invites* States to agree that the work [|shall|] go on;\n\n2. *Decides* to meet."),
            DraftText.English("1. *Also invites* States to agree that the work should go on;\n\n2. *Decides* to meet."),
            isSafe: false);

    [Theory]
    [InlineData("1. *Decides* that the Committee shall meet:\n\n   (a) It shall meet once;\n\n2. *Welcomes* the report.")]
    [InlineData("1. *Invites* States to consider the words “shall be”;\n\n2. *Welcomes* the report.")]
    public void Decisions_and_quotations_are_left_alone(string paragraphs) => RuleCase.Of("RK5016").IsSilent(DraftText.English(paragraphs));

    [Fact]
    public void Nobody_hears_of_it_who_does_not_ask() =>
        RuleCatalog.Find("RK5016")!.Descriptor.LevelIn(RulePreset.Draft).Should().Be(RuleLevel.Off);
}
