using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class LatinMarksTests
{
    [Fact]
    public void The_message_gives_the_mark_of_the_script() =>
        RuleCase.Of("RK7008").Reports(DraftText.ChinesePreamble("欢迎该报告[|,|]并注意到其附件，"), "The Latin mark “,” stands among Chinese words; write “，”.");

    [Theory]
    [InlineData("zh", "欢迎该报告[|;|] 并注意到其附件，", "欢迎该报告；并注意到其附件，")]
    [InlineData("ar", "إذ ترحب بالتقرير[|,|] وتحيط علما بالمذكرة،", "إذ ترحب بالتقرير، وتحيط علما بالمذكرة،")]
    public void The_mark_is_replaced(string language, string marked, string mended) =>
        RuleCase.Of("RK7008").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);

    [Fact]
    public void The_words_of_a_broken_field_go_as_a_whole() =>
        RuleCase.Of("RK7008").IsSilent(DraftText.ChinesePreamble("欢迎该报告，错误!未定义书签。并注意到其附件，"));

    [Theory]
    [InlineData("zh", "欢迎该报告(A/77/380, 第 11 段),")]
    [InlineData("ar", "إذ ترحب بالتقرير،")]
    public void Marks_beside_symbols_and_at_the_end_are_left_alone(string language, string text) => RuleCase.Of("RK7008").IsSilent(DraftText.In(language, text));
}
