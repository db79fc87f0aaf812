using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class NumberedSingleTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n[|1.|] *Decides* to act.", "This is the only operative paragraph; official texts print it without a number.")]
    public void The_only_paragraph_with_a_number_is_reported(string text, string message) =>
        RuleCase.Of("RK3006").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("en", "[|1.|] *Decides* to act.", "*Decides* to act.")]
    [InlineData("ar", "[|1 -|] *تقرر* أن تعمل.", "*تقرر* أن تعمل.")]
    public void The_fix_takes_the_number_away(string language, string text, string mended) =>
        RuleCase.Of("RK3006").Fixes(DraftText.In(language, text), DraftText.In(language, mended), isSafe: false);

    [Theory]
    [InlineData("*Recalling* the report,\n\n*Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Decides* to act.")]
    public void One_without_a_number_or_two_with_are_not(string text) =>
        RuleCase.Of("RK3006").IsSilent(DraftText.English(text));
}
