using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class TitlesOfOfficersTests
{
    [Theory]
    [InlineData("*Noting* the report of the [|Secretary General|],", "*Noting* the report of the Secretary-General,")]
    [InlineData("*Noting* the report of the [|secretary-general|] of the United Nations,", "*Noting* the report of the Secretary-General of the United Nations,")]
    [InlineData("*Noting* the report of the [|Under Secretary-General|],", "*Noting* the report of the Under-Secretary-General,")]
    [InlineData("*Noting* the [|special representative of the Secretary-General|],", "*Noting* the Special Representative of the Secretary-General,")]
    public void A_title_is_written_as_the_house_writes_it(string marked, string mended) =>
        RuleCase.Of("RK5011").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Theory]
    [InlineData("*Noting* the report of the Secretary General of the League,")]
    [InlineData("*Noting* the report of the SECRETARY-GENERAL,")]
    [InlineData("*Noting* a vice president,")]
    public void Other_officers_and_capitals_throughout_are_left_alone(string text) => RuleCase.Of("RK5011").IsSilent(DraftText.EnglishPreamble(text));

    [Fact]
    public void The_cases_of_Russian_are_known() =>
        RuleCase.Of("RK5011").Reports(
            DraftText.In("ru", "*ссылаясь* на доклад [|Генерального Секретаря|],\n\n1. *приветствует* доклад."), "“Генерального Секретаря” is written “Генерального секретаря”.");
}
