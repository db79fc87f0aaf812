using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class TitleFormTests
{
    private const string Body = "\n---\n\nThe General Assembly,\n\n1. *Welcomes* the report;\n\n2. *Decides* to meet.\n";

    [Fact]
    public void A_full_stop_is_removed() =>
        RuleCase.Of("RK5022").Fixes("---\nresolution: A/C.1/81/L.1\ntitle: Keeping of lighthouses[|.|]" + Body, "---\nresolution: A/C.1/81/L.1\ntitle: Keeping of lighthouses" + Body, isSafe: true);

    [Theory]
    [InlineData("Keeping by the [|OSZE|]", "The title has the abbreviation “OSZE”; spell the name out.", Severity.Info)]
    [InlineData("Keeping by the [|UN|]", "The title has the abbreviation “UN”; write “United Nations”.", Severity.Warning)]
    public void An_abbreviation_is_reported(string title, string message, Severity severity) =>
        RuleCase.Of("RK5022").Reports($"---\nresolution: A/C.1/81/L.1\ntitle: {title}" + Body, message, severity);

    [Theory]
    [InlineData("Keeping of lighthouses by UNESCO")]
    [InlineData("Keeping of lighthouses under Chapter XIV")]
    [InlineData("KEEPING OF LIGHTHOUSES")]
    public void Other_titles_are_left_alone(string title) => RuleCase.Of("RK5022").IsSilent($"---\nresolution: A/C.1/81/L.1\ntitle: {title}" + Body);
}
