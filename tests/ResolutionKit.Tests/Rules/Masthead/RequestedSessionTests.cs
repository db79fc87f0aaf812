using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class RequestedSessionTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the General Assembly at its [|eightieth session|];\n\n2. *Decides* to act.", "Session 80 is named here, but the text is of session 81; name a later one.")]
    [InlineData("*Recalling* the report,\n\n1. *Decides* to include in the provisional agenda of its [|eighty-first session|] the item entitled “Security”;\n\n2. *Decides* to act.", "Session 81 is named here, but the text is of session 81; name a later one.")]
    [InlineData("*Recalling* the report,\n\n1. *Decides* to include in the provisional agenda of its [|ninetieth session|] the item entitled “Security”;\n\n2. *Decides* to act.", "Session 90 is named here, but the text is of session 81, 9 sessions before; make sure that it is meant.")]
    public void A_session_that_is_not_to_come_is_reported(string text, string message) =>
        RuleCase.Of("RK6004").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("回顾该报告，\n\n1. 请秘书长向大会[|第八十届会议|]提交一份报告；\n\n2. 决定采取行动。", "Session 80 is named here, but the text is of session 81; name a later one.")]
    public void In_Chinese_likewise(string text, string message) =>
        RuleCase.Of("RK6004").Reports(DraftText.Chinese(text), message);

    [Theory]
    [InlineData("fr", "1. *Prie* le Secrétaire général de lui présenter, à sa [|quatre-vingtième session|], un rapport.")]
    [InlineData("fr", "1. *Décide* d’inscrire à l’ordre du jour provisoire de sa [|quatre-vingtième session|] la question intitulée « Sécurité ».")]
    [InlineData("es", "1. *Solicita* al Secretario General que le presente, en su [|octogésimo período de sesiones|], un informe.")]
    [InlineData("es", "1. *Decide* incluir en el programa provisional de su [|octogésimo período de sesiones|] el tema titulado “Seguridad”.")]
    [InlineData("ru", "1. *просит* Генерального секретаря представить Генеральной Ассамблее на ее [|восьмидесятой сессии|] доклад.")]
    [InlineData("ru", "1. *постановляет* включить в предварительную повестку дня своей [|восьмидесятой сессии|] пункт «Безопасность».")]
    [InlineData("ar", "1 - *تطلب* إلى الأمين العام أن يقدم إلى الجمعية العامة في [|دورتها الثمانين|] تقريرا.")]
    [InlineData("ar", "1 - *تقرر* أن تدرج في جدول الأعمال المؤقت ل[|دورتها الثمانين|] البند المعنون ”الأمن“.")]
    public void In_the_other_languages_likewise(string language, string text) =>
        RuleCase.Of("RK6004").Reports(DraftText.In(language, text), "Session 80 is named here, but the text is of session 81; name a later one.");

    [Theory]
    [InlineData("fr", "1. *Prend note* du rapport présenté à l’Assemblée générale à sa quatre-vingtième session.")]
    [InlineData("es", "1. *Decide* incluir en el programa provisional de su octogésimo segundo período de sesiones el tema titulado “Seguridad”.")]
    [InlineData("ru", "1. *просит* Комиссию на ее сороковой сессии рассмотреть доклад.")]
    [InlineData("ar", "1 - *تطلب* إلى اللجنة أن تنظر في التقرير في دورتها الأربعين.")]
    public void In_the_other_languages_other_sessions_are_left_alone(string language, string text) => RuleCase.Of("RK6004").IsSilent(DraftText.In(language, text));

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Takes note* of the report submitted to the General Assembly at its eightieth session;\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the Commission at its fortieth session;\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the General Assembly at the second part of its resumed eighty-first session;\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the General Assembly at its eighty-fourth session;\n\n2. *Decides* to act.")]
    public void What_was_done_and_other_bodies_are_left_alone(string text) =>
        RuleCase.Of("RK6004").IsSilent(DraftText.English(text));
}
