using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class OpeningEmphasisTests
{
    [Theory]
    [InlineData("*Recalling* it,\n\n1. [|Also requests|] the Secretary-General to report.", "*Recalling* it,\n\n1. *Also requests* the Secretary-General to report.")]
    [InlineData("*Recalling* it,\n\n1. *[|Takes note* with appreciation|] of it.", "*Recalling* it,\n\n1. *Takes note with appreciation* of it.")]
    [InlineData("*Recalling* it,\n\n1. _Requests[| the Secretary-General|]_ to report.", "*Recalling* it,\n\n1. _Requests_ the Secretary-General to report.")]
    public void The_marks_are_put_around_the_phrase_without_asking(string marked, string mended) =>
        RuleCase.Of("RK5009").Fixes(DraftText.English(marked), DraftText.English(mended), isSafe: true);

    [Fact]
    public void A_plain_value_in_Yaml_takes_no_star() => RuleCase.Of("RK5009").Finds(
        "resolution: A/C.1/81/L.1\nlanguage: en\npreamble:\n  - \"*Recalling* it,\"\noperative:\n  - [|Decides|] to meet.\n")[0].Fixes.Should().BeEmpty();

    [Fact]
    public void A_quoted_value_in_Yaml_takes_one() => RuleCase.Of("RK5009").Fixes(
        "resolution: A/C.1/81/L.1\nlanguage: en\npreamble:\n  - \"*Recalling* it,\"\noperative:\n  - \"[|Decides|] to meet.\"\n",
        "resolution: A/C.1/81/L.1\nlanguage: en\npreamble:\n  - \"*Recalling* it,\"\noperative:\n  - \"*Decides* to meet.\"\n", isSafe: true);

    [Theory]
    [InlineData("Recalling it,\n\n1. Decides to meet.")]
    [InlineData("*Noting that* it is so,\n\n1. *Decides* to meet.")]
    public void A_draft_without_emphasis_and_a_conjunction_within_it_are_right(string text) => RuleCase.Of("RK5009").IsSilent(DraftText.English(text));
}
