using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.References;

public sealed class SupplementNumberTests
{
    [Theory]
    [InlineData("The General Assembly,", "*Official Records of the General Assembly, Sixty-second Session, Supplement No. [|16|]* (A/62/17)")]
    [InlineData("大会，", "《大会正式记录，第六十二届会议，补编第 [|16|] 号》(A/62/17)")]
    [InlineData("L’Assemblée générale,", "Documents officiels de l’Assemblée générale, soixante-deuxième session, Supplément no [|16|] (A/62/17)")]
    [InlineData("La Asamblea General,", "Documentos Oficiales de la Asamblea General, sexagésimo segundo período de sesiones, Suplemento núm. [|16|] (A/62/17)")]
    [InlineData("Генеральная Ассамблея,", "Официальные отчеты Генеральной Ассамблеи, шестьдесят вторая сессия, Дополнение № [|16|] (A/62/17)")]
    [InlineData("إن الجمعية العامة،", "الوثائق الرسمية للجمعية العامة، الدورة الثانية والستون، الملحق رقم [|16|] (A/62/17)")]
    public void A_supplement_whose_number_is_not_that_of_its_symbol_is_reported(string clause, string record) =>
        RuleCase.Of("RK1011").Reports(Draft(clause, record), "The symbol A/62/17 is that of Supplement No. 17, but the number given is 16.");

    [Theory]
    [InlineData("*Official Records of the General Assembly, Sixty-second Session, Supplement No. 17* (A/62/17)")]
    [InlineData("*Official Records of the General Assembly, Seventy-first Session, Supplement No. 53A* (A/71/53/Add.1)")]
    [InlineData("*Official Records of the General Assembly, Twenty-seventh Special Session, Supplement No. 3* (A/S-27/19/Rev.1)")]
    [InlineData("*Official Records of the General Assembly, Twenty-first Session, Supplement No. 9* (A/6309)")]
    [InlineData("*Official Records of the Economic and Social Council, 2004, Supplement No. 3* (E/2004/23)")]
    public void Other_records_are_left_alone(string record) => RuleCase.Of("RK1011").IsSilent(Draft("The General Assembly,", record));

    private static string Draft(string clause, string record) => $"---\nresolution: A/C.1/81/L.1\n---\n\n{clause}\n\n1. X.[^1]\n\n[^1]: {record}.\n";
}
