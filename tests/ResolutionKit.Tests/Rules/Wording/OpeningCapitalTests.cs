using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class OpeningCapitalTests
{
    [Theory]
    [InlineData("en", "*[|r|]ecalling also* the Charter,\n\n1. *Decides* to meet.", "*Recalling also* the Charter,\n\n1. *Decides* to meet.")]
    [InlineData("ru", "*[|С|]сылаясь* на Устав,\n\n1. *постановляет* собраться.", "*ссылаясь* на Устав,\n\n1. *постановляет* собраться.")]
    public void The_case_is_changed_without_asking(string language, string marked, string mended) =>
        RuleCase.Of("RK5005").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);
}
