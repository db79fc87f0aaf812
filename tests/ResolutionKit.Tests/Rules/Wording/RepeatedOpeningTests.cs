using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class RepeatedOpeningTests
{
    [Theory]
    [InlineData("*[|Requests|]* the Secretary-General to report.", "“Requests” opened the paragraph before and has the same addressee; write “Also requests”.", Severity.Warning)]
    public void The_same_addressee_is_a_warning(string second, string message, Severity severity) =>
        RuleCase.Of("RK5002").Reports(DraftText.English($"1. *Requests* the Secretary-General to continue;\n\n2. {second}"), message, severity);

    [Fact]
    public void A_verb_that_addresses_no_one_is_information() => RuleCase.Of("RK5002").Reports(
        DraftText.English("*Recalling* its resolutions,\n\n*[|Recalling|]* the Charter,\n\n1. *Decides* to meet."),
        "“Recalling” opened the paragraph before; write “Recalling also”.", Severity.Info);

    [Theory]
    [InlineData("en", "1. *Requests* the Secretary-General to continue;\n\n2. *[|Requests|]* the Secretary-General to report.", "1. *Requests* the Secretary-General to continue;\n\n2. *Also requests* the Secretary-General to report.")]
    [InlineData("en", "1. *Also requests* the Secretary-General to continue;\n\n2. *[|Requests|]* the Secretary-General to report.", "1. *Also requests* the Secretary-General to continue;\n\n2. *Further requests* the Secretary-General to report.")]
    [InlineData("zh", "1. 请秘书长继续努力；\n\n2. [|请|]秘书长提出报告。", "1. 请秘书长继续努力；\n\n2. 又请秘书长提出报告。")]
    [InlineData("fr", "1. *Se félicite* du rapport;\n\n2. *[|Se félicite|]* de la conférence.", "1. *Se félicite* du rapport;\n\n2. *Se félicite également* de la conférence.")]
    public void The_word_is_added_on_request(string language, string marked, string mended) =>
        RuleCase.Of("RK5002").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: false);

    [Theory]
    [InlineData("1. *Requests* the Secretary-General to continue;\n\n2. *Requests* the Secretary-General and the High Commissioner to report.")]
    [InlineData("1. *Calls upon* the Government of Iraq to cooperate;\n\n2. *Calls upon* the Government of Iran to cooperate.")]
    [InlineData("1. *Notes* the report;\n\n2. *Notes with concern* that it came late.")]
    public void Another_addressee_or_another_spirit_is_another_matter(string text) => RuleCase.Of("RK5002").IsSilent(DraftText.English(text));
}
