using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class MixedScriptTests
{
    [Fact]
    public void The_message_names_the_alphabets() =>
        RuleCase.Of("RK7010").Reports(
            DraftText.EnglishPreamble("*Noting* the [|r\u0435port|],"),
            "“r\u0435port” has a letter of the Cyrillic alphabet that looks like one of the Latin; write “report” with Latin letters only.");

    [Theory]
    [InlineData("en", "*Noting* the [|r\u0435p\u043Ert|],", "*Noting* the report,")]
    [InlineData("ru", "*отмечая* [|д\u006Fклад|],", "*отмечая* доклад,")]
    [InlineData("ru", "*отмечая* резолюцию 3263 ([|XXI\u0425|]),", "*отмечая* резолюцию 3263 (XXIX),")]
    [InlineData("zh", "注意到 A/[|\u0421|].1/77/L.5，", "注意到 A/C.1/77/L.5，")]
    public void The_letters_are_replaced(string language, string marked, string mended) =>
        RuleCase.Of("RK7010").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);

    [Theory]
    [InlineData("ru", "*отмечая* IT-технологии, резолюцию 43/78 \u041D и подпункт a) записки,")]
    [InlineData("en", "*Noting* the newspaper Правда and the word Wжf,")]
    public void What_is_so_on_purpose_is_left_alone(string language, string text) => RuleCase.Of("RK7010").IsSilent(DraftText.In(language, text));
}
