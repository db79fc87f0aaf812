using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Numbering;

public sealed class OperativeNumberTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n[|3.|] *Decides* to remain seized of the matter.", "This operative paragraph is numbered 3; its number is 2.")]
    [InlineData("*Recalling* the report,\n\n[|2.|] *Welcomes* it;\n\n3. *Decides* to remain seized of the matter.", "This operative paragraph is numbered 2; its number is 1.")]
    public void A_number_out_of_sequence_is_reported(string text, string message) =>
        RuleCase.Of("RK3001").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Welcomes* it;\n\n[|3.|] *Notes* it;\n\n4. *Decides* to remain seized of the matter.", "*Recalling* the report,\n\n1. *Welcomes* it;\n\n2. *Notes* it;\n\n3. *Decides* to remain seized of the matter.")]
    public void The_fix_numbers_all_that_follow(string marked, string mended) =>
        RuleCase.Of("RK3001").Fixes(DraftText.English(marked), DraftText.English(mended), isSafe: false);

    [Theory]
    [InlineData("*Recalling* the report,\n\n## I\n\n1. *Welcomes* it;\n\n2. *Notes* it;\n\n## II\n\n1. *Decides* to remain seized of the matter.")]
    public void Numbers_begin_anew_after_a_heading(string text) =>
        RuleCase.Of("RK3001").IsSilent(DraftText.English(text));
}
