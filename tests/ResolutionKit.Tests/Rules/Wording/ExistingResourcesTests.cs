using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class ExistingResourcesTests
{
    [Theory]
    [InlineData("en", "1. *Requests* a report [|within existing resources|].")]
    [InlineData("zh", "1. 请秘书长[|在现有资源范围内|]提交报告。")]
    [InlineData("ru", "1. *просит* представить доклад [|в рамках имеющихся ресурсов|].")]
    public void The_phrase_is_mentioned(string language, string paragraph) =>
        RuleCase.Of("RK5017").Finds(DraftText.In(language, paragraph)).Should().OnlyContain(finding => finding.Severity == Severity.Info);

    [Theory]
    [InlineData("en", "1. *Requests* a report within available resources.")]
    [InlineData("en", "1. *Notes* the phrase “within existing resources”.")]
    public void Other_wordings_and_quotations_are_left_alone(string language, string paragraph) => RuleCase.Of("RK5017").IsSilent(DraftText.In(language, paragraph));
}
