using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class OrganizationAbbreviatedTests
{
    [Theory]
    [InlineData("*Noting* the work of the [|UN|],", "*Noting* the work of the United Nations,", true)]
    [InlineData("*Noting* the work of the [|U.N.|],", "*Noting* the work of the United Nations,", true)]
    [InlineData("*Noting* the work of the [|UNSC|],", "*Noting* the work of the Security Council,", false)]
    public void The_name_is_written_in_full(string marked, string mended, bool isSafe) =>
        RuleCase.Of("RK5013").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe);

    [Theory]
    [InlineData("*Noting* UN-Women, UN Women and UN-Habitat,")]
    [InlineData("*Noting* document A/UN/1 and the address un.org/UN,")]
    [InlineData("*Noting* the item entitled “UN reform”,")]
    public void Names_and_symbols_are_left_alone(string text) => RuleCase.Of("RK5013").IsSilent(DraftText.EnglishPreamble(text));
}
