using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class ContractionsTests
{
    [Theory]
    [InlineData("*Noting* that it [|doesn't|] suffice,", "*Noting* that it does not suffice,")]
    [InlineData("*Noting* that it [|won’t|] suffice,", "*Noting* that it will not suffice,")]
    [InlineData("*Noting* [|U.N.E.S.C.O.|] and its work,", "*Noting* UNESCO and its work,")]
    public void Words_are_written_in_full(string marked, string mended) =>
        RuleCase.Of("RK5021").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Theory]
    [InlineData("*Noting* [|UNESCO’s|] programmes,", "“UNESCO’s” is not written in a resolution; write “of UNESCO”.")]
    public void A_possessive_is_reported(string text, string message) => RuleCase.Of("RK5021").Reports(DraftText.EnglishPreamble(text), message);

    [Theory]
    [InlineData("*Noting* its work, the States’ views and a country’s debt,")]
    [InlineData("*Noting* the report of J.R. Keeper and document A/AC.1/L.2,")]
    [InlineData("*Noting* the item entitled “It’s UNESCO’s”,")]
    public void Other_apostrophes_and_stops_are_left_alone(string text) => RuleCase.Of("RK5021").IsSilent(DraftText.EnglishPreamble(text));
}
