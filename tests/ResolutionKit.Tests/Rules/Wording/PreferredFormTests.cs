using ResolutionKit.Configuration;
using ResolutionKit.Tests.Infrastructure;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class PreferredFormTests
{
    private static readonly RuleCase Rule = RuleCase.Of("RK5020", new ConfigurationSet(DraftConfiguration.Read(new SourceText("""
        terms:
          - use: wastewater
            not: [waste water, waste-water]
          - use: Member States
            not: [member states, member countries]
        """))).For(null));

    [Theory]
    [InlineData("*Noting* the treatment of waste water,", "*Noting* the treatment of wastewater,")]
    [InlineData("Waste water being a burden,", "Wastewater being a burden,")]
    [InlineData("*Recalling* the obligations of member states,", "*Recalling* the obligations of Member States,")]
    public void A_form_is_replaced_and_keeps_its_capital(string wrong, string right)
    {
        var form = wrong.Contains("member states", StringComparison.Ordinal) ? "member states" : wrong.StartsWith('W') ? "Waste water" : "waste water";
        Rule.Fixes(DraftText.EnglishPreamble(wrong.Replace(form, $"[|{form}|]", StringComparison.Ordinal)), DraftText.EnglishPreamble(right), isSafe: true);
    }

    [Theory]
    [InlineData("*Noting* the waste waters of the city,")]
    [InlineData("*Noting* the item entitled “Waste water and health”,")]
    [InlineData("*Recalling* the obligations of Member States,")]
    [InlineData("*Noting* WASTE WATER in capitals,")]
    public void Other_words_quotations_and_right_forms_are_left_alone(string text) => Rule.IsSilent(DraftText.EnglishPreamble(text));
}
