using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Structure;

public sealed class ConjunctionOfListTests
{
    private static string Draft(string list) => DraftText.English($"1. *Calls upon* States:\n\n{list}\n\n2. *Decides* to remain seized of the matter.");

    [Fact]
    public void The_conjunction_is_struck_out_on_request()
    {
        var marked = Draft("   (a) To act;\n\n   (b) To report; [|and|]\n\n   (c) To cooperate;");

        RuleCase.Of("RK4006").Reports(marked, "The sub-paragraph before the last one ends with “and”; lists of sub-paragraphs do without it.");
        RuleCase.Of("RK4006").Fixes(marked, Draft("   (a) To act;\n\n   (b) To report;\n\n   (c) To cooperate;"), isSafe: false);
    }

    [Theory]
    [InlineData("   (a) To act; or\n\n   (b) To report;")]
    [InlineData("   (a) To act and\n\n   (b) To report;")]
    [InlineData("   (a) To act; and\n\n   (b) To report;\n\n   (c) To cooperate;")]
    public void Other_ends_are_left_alone(string list) => RuleCase.Of("RK4006").IsSilent(Draft(list));
}
