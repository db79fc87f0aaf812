using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Reading;

public sealed class BrokenFieldTests
{
    [Theory]
    [InlineData("错误!未定义书签。")]
    [InlineData("错误！未找到引用源。")]
    [InlineData("Error! Bookmark not defined.")]
    [InlineData("Error! Reference source not found.")]
    [InlineData("Erreur ! Signet non défini.")]
    [InlineData("Erreur ! Source du renvoi introuvable.")]
    [InlineData("¡Error! Marcador no definido.")]
    [InlineData("¡Error! No se encuentra el origen de la referencia.")]
    [InlineData("Ошибка! Закладка не определена.")]
    [InlineData("Ошибка! Источник ссылки не найден.")]
    [InlineData("خطأ! الإشارة المرجعية غير معرّفة.")]
    [InlineData("خطأ! لم يتم العثور على مصدر المرجع.")]
    [InlineData("错 误 ! 未 定 义 书 签 。")]
    public void A_broken_field_of_any_language_is_reported(string field) =>
        RuleCase.Of("RK9001").Reports(
            DraftText.EnglishPreamble($"*Welcoming* the report,[|{field}|]"), "A broken Word field stands here in the place of a footnote marker or another cross-reference.");

    [Theory]
    [InlineData("*Welcoming* the 2010 report,[^1] the 2013 report[^2] and the 2013 report,[|Error! Bookmark not defined.|]", "2")]
    [InlineData("*Welcoming* the report of 2010,[^1] the report of 2013[^2] and again the report of 2010,[|Error! Bookmark not defined.|]", "1")]
    public void The_footnote_is_named_where_the_same_words_stand_before_its_marker(string text, string label)
    {
        var marked = DraftText.EnglishPreamble(text + "\n\n[^1]: A/65/201.\n\n[^2]: A/68/98.");
        var found = RuleCase.Of("RK9001").Finds(marked);
        found.Should().ContainSingle().Which.Message.Should().Be($"A broken Word field stands here in the place of footnote marker {label}.");
        found[0].Fixes.Should().ContainSingle().Which.Edits[0].NewText.Should().Be($"[^{label}]");
    }

    [Fact]
    public void Two_footnotes_after_the_same_words_name_none() =>
        RuleCase.Of("RK9001").Reports(
            DraftText.EnglishPreamble("*Welcoming* the same report,[^1] the same report[^2] and the same report,[|Error! Bookmark not defined.|]\n\n[^1]: A.\n\n[^2]: B."),
            "A broken Word field stands here in the place of a footnote marker or another cross-reference.");

    [Theory]
    [InlineData("*Deploring* every error! Bookmarks are not defined,")]
    [InlineData("*Noting* the error,")]
    public void An_error_is_not_a_field(string text) =>
        RuleCase.Of("RK9001").IsSilent(DraftText.EnglishPreamble(text));
}
