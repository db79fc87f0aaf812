using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Footnotes;

public sealed class MarkerAndPunctuationTests
{
    private const string Note = "\n\n1. Text.\n\n[^1]: A/70/174.";

    [Theory]
    [InlineData("en", "*Welcoming* the report[|[^1]|], and its annex,", "*Welcoming* the report,[^1] and its annex,")]
    [InlineData("zh", "欢迎该报告[|[^1]|]，", "欢迎该报告，[^1]")]
    [InlineData("fr", "*Accueillant* le rapport,[|[^1]|]", "*Accueillant* le rapport[^1],")]
    [InlineData("fr", "*Accueillant* le rapport ;[|[^1]|]", "*Accueillant* le rapport[^1] ;")]
    [InlineData("es", "*Acogiendo* el informe,[|[^1]|] y su anexo,", "*Acogiendo* el informe[^1], y su anexo,")]
    public void The_marker_goes_to_the_other_side(string language, string marked, string mended) =>
        RuleCase.Of("RK2004").Fixes(DraftText.In(language, marked + Note), DraftText.In(language, mended + Note), isSafe: true);

    [Theory]
    [InlineData("en", "*Welcoming* the report[^1] and its annex,")]
    [InlineData("zh", "欢迎该报告[^1] 和其附件，")]
    [InlineData("ru", "*приветствуя* доклад[^1],")]
    public void A_marker_away_from_punctuation_is_right(string language, string text) => RuleCase.Of("RK2004").IsSilent(DraftText.In(language, text + Note));

    [Fact]
    public void Official_texts_are_not_judged() =>
        new ResolutionKit.Validation.DraftValidator([ResolutionKit.Validation.RuleCatalog.Find("RK2004")!])
            .Validate(ResolutionKit.Drafts.Draft.Load(Repository.Seed("A-RES-73-266.zh.txt"))).Should().BeEmpty();
}
