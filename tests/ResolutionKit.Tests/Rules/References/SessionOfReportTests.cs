using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.References;

public sealed class SessionOfReportTests
{
    [Theory]
    [InlineData("The General Assembly,", "*Official Records of the General Assembly, [|Sixty-first Session|], Supplement No. 17* (A/62/17)")]
    [InlineData("大会，", "《大会正式记录，[|第六十一届会议|]，补编第 17 号》(A/62/17)")]
    [InlineData("L’Assemblée générale,", "Documents officiels de l’Assemblée générale, [|soixante et unième session|], Supplément no 17 (A/62/17)")]
    [InlineData("La Asamblea General,", "Documentos Oficiales de la Asamblea General, [|sexagésimo primer período de sesiones|], Suplemento núm. 17 (A/62/17)")]
    [InlineData("Генеральная Ассамблея,", "Официальные отчеты Генеральной Ассамблеи, [|шестьдесят первая сессия|], Дополнение № 17 (A/62/17)")]
    [InlineData("إن الجمعية العامة،", "الوثائق الرسمية للجمعية العامة، [|الدورة الحادية والستون|]، الملحق رقم 17 (A/62/17)")]
    public void A_session_in_words_that_is_not_that_of_the_symbol_is_reported(string clause, string record) =>
        RuleCase.Of("RK1010").Reports(Draft(clause, record), "The symbol A/62/17 is of session 62, but the session named is 61.");

    [Theory]
    [InlineData("*Official Records of the General Assembly, Sixty-second Session, Supplement No. 17* (A/62/17)")]
    [InlineData("*Official Records of the General Assembly, Tenth Special Session, Supplement No. 4* (A/S-10/4)")]
    [InlineData("*Official Records of the General Assembly, Twenty-first Session, Supplement No. 9* (A/6309)")]
    [InlineData("the report on its third session (A/62/17)")]
    [InlineData("*Official Records of the Economic and Social Council, 2004, Supplement No. 3* (E/2004/23)")]
    public void Other_records_are_left_alone(string record) => RuleCase.Of("RK1010").IsSilent(Draft("The General Assembly,", record));

    private static string Draft(string clause, string record) => $"---\nresolution: A/C.1/81/L.1\n---\n\n{clause}\n\n1. X.[^1]\n\n[^1]: {record}.\n";
}
