using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class QuotationMarksTests
{
    [Fact]
    public void The_message_gives_the_marks_of_the_language() =>
        RuleCase.Of("RK7009").Reports(DraftText.EnglishPreamble("*Noting* the item [|\"|]Security\","), "This quotation stands between \" and \"; write “…”.");

    [Theory]
    [InlineData("en", "*Noting* [|«|]Peace»,", "*Noting* “Peace”,")]
    [InlineData("fr", "*Notant* [|\"|]Paix\",", "*Notant* «\u00A0Paix\u00A0»,")]
    [InlineData("es", "*Observando* [|«|] Paz »,", "*Observando* “Paz”,")]
    [InlineData("ru", "*отмечая* [|“|]Мир”,", "*отмечая* «Мир»,")]
    [InlineData("zh", "注意到[|\"|]和平\"，", "注意到“和平”，")]
    public void Both_marks_are_replaced(string language, string marked, string mended) =>
        RuleCase.Of("RK7009").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);

    [Theory]
    [InlineData("*Noting* a pipe of 5\" and one of 6\",")]
    [InlineData("*Noting* “he said \"no\" twice”,")]
    [InlineData("*Noting* a mark \" alone,")]
    public void Measures_inner_quotations_and_lone_marks_are_left_alone(string text) => RuleCase.Of("RK7009").IsSilent(DraftText.EnglishPreamble(text));
}
