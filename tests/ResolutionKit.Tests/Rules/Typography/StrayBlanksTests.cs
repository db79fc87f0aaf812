using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Typography;

public sealed class StrayBlanksTests
{
    [Theory]
    [InlineData("*Noting* the[|   |]report,", "Three blanks stand here; leave one.")]
    [InlineData("*Noting* the report[| |],", "A blank stands before “,”; delete it.")]
    [InlineData("*Noting* the report[|,|]and the note,", "No blank stands after “,”; put one.")]
    [InlineData("*Noting* the report,[|  |]", "Two blanks stand at the end of the paragraph; delete them.")]
    public void The_message_says_what_to_do(string marked, string message) => RuleCase.Of("RK7004").Reports(DraftText.EnglishPreamble(marked), message, Severity.Info);

    [Theory]
    [InlineData("*Noting* the[|  |]report,", "*Noting* the report,")]
    [InlineData("*Noting* the report[| |],", "*Noting* the report,")]
    [InlineData("*Noting* the report[|;|]and the note,", "*Noting* the report; and the note,")]
    [InlineData("*Noting* the report,[^1][| |]\n\n[^1]: A/70/174.", "*Noting* the report,[^1]\n\n[^1]: A/70/174.")]
    public void Blanks_are_put_right(string marked, string mended) =>
        RuleCase.Of("RK7004").Fixes(DraftText.EnglishPreamble(marked), DraftText.EnglishPreamble(mended), isSafe: true);

    [Theory]
    [InlineData("*Noting* that 1,000 were paid, .5 of it … and A/1,B/2,")]
    [InlineData("*Noting* the\n   report  \nof the group,")]
    public void Numbers_symbols_and_wrapped_lines_are_left_alone(string text) => RuleCase.Of("RK7004").IsSilent(DraftText.EnglishPreamble(text));

    [Fact]
    public void The_title_is_looked_at_too() =>
        RuleCase.Of("RK7004").Finds("---\nresolution: A/C.1/81/L.1\ntitle: Advancing[|  |]responsible behaviour\n---\n\nThe General Assembly,\n\n*Noting* it,\n");
}
