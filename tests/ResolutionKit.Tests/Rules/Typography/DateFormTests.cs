using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class DateFormTests
{
    [Fact]
    public void The_message_gives_both_forms() =>
        RuleCase.Of("RK7001").Reports(
            DraftText.EnglishPreamble("*Recalling* the note of [|December 7th, 2022|],"),
            "The date “December 7th, 2022” is not written as this language writes dates; write “7 December 2022”.");

    [Theory]
    [InlineData("en", "*Recalling* the note of [|7th December|],", "*Recalling* the note of 7 December,")]
    [InlineData("en", "*Recalling* the note of [|7 December, 2022|],", "*Recalling* the note of 7 December 2022,")]
    [InlineData("en", "*Recalling* the note of [|December 7 2022|],", "*Recalling* the note of 7 December 2022,")]
    [InlineData("fr", "*Rappelant* la note du [|1 février|] dernier,", "*Rappelant* la note du 1er février dernier,")]
    [InlineData("es", "*Recordando* la nota de [|7 de diciembre del 2022|],", "*Recordando* la nota de 7 de diciembre de 2022,")]
    [InlineData("ru", "*ссылаясь* на записку от [|7.12.2022|],", "*ссылаясь* на записку от 7 декабря 2022 года,")]
    [InlineData("ru", "1. *приветствует* записку от [|7 декабря 2022 г.|]", "1. *приветствует* записку от 7 декабря 2022 года.")]
    [InlineData("ru", "1. *приветствует* записку от [|7 декабря 2022|];", "1. *приветствует* записку от 7 декабря 2022 года;")]
    [InlineData("zh", "回顾 [|2022年02月07日|]的说明，", "回顾 2022年2月7日的说明，")]
    [InlineData("ar", "إذ تشير إلى الرسالة المؤرخة [|07 شباط/فبراير 2022|]،", "إذ تشير إلى الرسالة المؤرخة 7 شباط/فبراير 2022،")]
    public void The_same_date_is_written_in_its_form(string language, string marked, string mended) =>
        RuleCase.Of("RK7001").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);

    [Theory]
    [InlineData("en", "*Noting* that paragraph 7 may be read with the notes of 3 and 5 July,")]
    [InlineData("en", "*Recalling* the note of 31 June 2022, and the letter “of December 7, 2022”,")]
    [InlineData("fr", "*Rappelant* la note du 1ᵉʳ mai 2022 et la fête du 14 Juillet,")]
    [InlineData("ru", "*ссылаясь* на записки от 3 июля 2021 и 7 декабря 2022 годов,")]
    [InlineData("zh", "回顾二〇二二年二月七日的说明，")]
    public void What_is_right_or_may_be_meant_is_left_alone(string language, string text) => RuleCase.Of("RK7001").IsSilent(DraftText.In(language, text));
}
