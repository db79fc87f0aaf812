using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Citations;

public sealed class CitedDateTests
{
    [Theory]
    [InlineData("*Recalling* its resolution 73/266 of [|5 December 2018|],", "Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.")]
    [InlineData("*Recalling* its decision 72/512 of [|5 December 2017|],", "Decision 72/512 was adopted on 4 December 2017, not on 5 December 2017.")]
    [InlineData("*Recalling* its resolution 43/78 H of [|7 December 1989|],", "Resolution 43/78 H was adopted on 7 December 1988, not on 7 December 1989.")]
    public void A_date_that_is_not_the_recorded_one_is_reported_with_the_right_one(string text, string message) =>
        RuleCase.Of("RK1001").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("回顾其 [|2018年 12月 21日|]第 73/266号决议，", "Resolution 73/266 was adopted on 22 December 2018, not on 21 December 2018.")]
    [InlineData("回顾其 [|2019 年 12 月 22 日|]第 74/28 号和第 74/29 号决议，", "Resolution 74/28 was adopted on 12 December 2019, not on 22 December 2019.")]
    public void A_Chinese_date_likewise(string text, string message) =>
        RuleCase.Of("RK1001").Reports(DraftText.ChinesePreamble(text), message);

    [Theory]
    [InlineData("*Recalling* its resolution 73/266 of [|5 December 2018|],", "*Recalling* its resolution 73/266 of 22 December 2018,")]
    [InlineData("*Recalling* its resolutions 73/27 and 73/266 of [|5 December 2018|],", "*Recalling* its resolutions 73/27 of 5 December 2018 and 73/266 of 22 December 2018,")]
    [InlineData("*Recalling* its resolutions 74/28 and 74/29 of [|11 December 2019|],", "*Recalling* its resolutions 74/28 and 74/29 of 12 December 2019,")]
    public void The_fix_writes_the_right_date_or_splits_the_list(string marked, string mended) =>
        RuleCase.Of("RK1001").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: false);

    [Theory]
    [InlineData("回顾其 [|2018年 12月 21日|]第 73/266号决议，", "回顾其 2018年 12月 22日第 73/266号决议，")]
    [InlineData("回顾其 [|2018 年 12 月 5 日|]第 73/27 号和第 73/266 号决议，", "回顾其 2018 年 12 月 5 日第 73/27 号和2018 年 12 月 22 日第 73/266 号决议，")]
    public void The_fix_keeps_the_blanks_of_the_text(string marked, string mended) =>
        RuleCase.Of("RK1001").Fixes(DraftText.ChinesePreamble(marked), DraftText.ChinesePreamble(mended), isSafe: false);

    [Fact]
    public void A_shared_date_says_for_which_other_number_it_is_right() =>
        RuleCase.Of("RK1001").Finds(DraftText.EnglishPreamble("*Recalling* its resolutions 73/27 and 73/266 of [|5 December 2018|],"))[0].Notes
            .Should().Contain("73/27 is of 5 December 2018");

    [Theory]
    [InlineData("fr", "L’Assemblée générale,", "Rappelant sa résolution 73/266 du [|5 décembre 2018|],", "Rappelant sa résolution 73/266 du 22 décembre 2018,")]
    [InlineData("es", "La Asamblea General,", "Recordando su resolución 73/266, de [|5 de diciembre de 2018|],", "Recordando su resolución 73/266, de 22 de diciembre de 2018,")]
    [InlineData("ru", "Генеральная Ассамблея,", "ссылаясь на свою резолюцию 73/266 от [|5 декабря 2018 года|],", "ссылаясь на свою резолюцию 73/266 от 22 декабря 2018 года,")]
    [InlineData("ar", "إن الجمعية العامة،", "إذ تشير إلى قرارها 73/266 المؤرخ [|5 كانون الأول/ديسمبر 2018|]،", "إذ تشير إلى قرارها 73/266 المؤرخ 22 كانون الأول/ديسمبر 2018،")]
    public void The_right_date_is_written_in_the_language_of_the_text(string language, string clause, string marked, string mended)
    {
        string Draft(string text) => $"---\nresolution: A/C.1/81/L.1\nlanguage: {language}\n---\n\n{clause}\n\n{text}\n\n1. X.\n";

        RuleCase.Of("RK1001").Reports(Draft(marked), "Resolution 73/266 was adopted on 22 December 2018, not on 5 December 2018.");
        RuleCase.Of("RK1001").Fixes(Draft(marked), Draft(mended), isSafe: false);
    }

    [Theory]
    [InlineData("*Taking note* of the report of the Secretary-General pursuant to its resolution 73/266 of [|5 December 2018|],", Severity.Warning)]
    [InlineData("*Taking note* of the report of the Secretary-General of 3 March 2019 pursuant to its resolution 73/266 of [|5 December 2018|],", Severity.Error)]
    [InlineData("*Taking note* of the report of the Secretary-General on its resolution 73/266 of [|5 December 2018|],", Severity.Error)]
    public void The_date_of_a_document_may_stand_behind_the_resolution_on_which_it_reports(string text, Severity severity) =>
        RuleCase.Of("RK1001").Finds(DraftText.EnglishPreamble(text))[0].Severity.Should().Be(severity);

    [Fact]
    public void The_ground_is_named() =>
        RuleCase.Of("RK1001").Finds(DraftText.EnglishPreamble("*Recalling* its resolution 73/266 of [|5 December 2018|],"))[0].Notes[0]
            .Should().StartWith("recorded");
}
