using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Reading;

public sealed class MisunderstoodCommentTests
{
    [Theory]
    [InlineData("[|resolutionkit-disable-nextline|] RK4001: quoted", "“resolutionkit-disable-nextline” is not understood; write “resolutionkit-disable-next-line”.")]
    [InlineData("[|resolutionkit disable-file|] RK4001: quoted", "“resolutionkit disable-file” is not understood; write “resolutionkit-disable-file”.")]
    [InlineData("[|resolutionkit-frobnicate-everything|] RK4001", "“resolutionkit-frobnicate-everything” is not understood; there are resolutionkit-disable-next-line, resolutionkit-disable-line, resolutionkit-disable, resolutionkit-enable, resolutionkit-disable-file.")]
    [InlineData("resolutionkit-disable-next-line [|RK401|]: quoted", "There is no rule or family “RK401”; write “RK4001”.")]
    [InlineData("resolutionkit-disable-next-line RK4001, [|citatoins|]: quoted", "There is no rule or family “citatoins”; write “citations”.")]
    [InlineData("[|resolutionkit-disable-file|]", "This comment names no rule: write the numbers of the rules or the names of their families, and why, as in “RK4001: quoted from the Charter”.")]
    [InlineData("resolutionkit-enable [|RK4001|]", "Nothing above silences RK4001, so that there is nothing to end: name what a “resolutionkit-disable” names, or take this out.")]
    public void It_says_what_to_write(string comment, string message) =>
        RuleCase.Of("RK9011").Reports(DraftText.EnglishPreamble($"<!-- {comment} -->\n*Noting* it,"), message);

    [Theory]
    [InlineData("all")]
    [InlineData("*")]
    [InlineData("RK0444")]
    public void A_name_that_is_near_to_none_is_not_guessed_at(string name) => RuleCase.Of("RK9011").Reports(
        DraftText.EnglishPreamble($"<!-- resolutionkit-disable-file [|{name}|]: quoted -->\n\n*Noting* it,"),
        $"There is no rule or family “{name}”: write the numbers of rules, as RK4001, or the names of families: citations, footnotes, numbering, structure, wording, masthead, typography, language-versions, reading.");

    [Fact]
    public void What_was_probably_meant_is_offered()
    {
        RuleCase.Of("RK9011").Fixes(DraftText.EnglishPreamble("*Noting* it; <!-- [|resolutionkit-disable-ine|] RK4001: quoted -->"), DraftText.EnglishPreamble("*Noting* it; <!-- resolutionkit-disable-line RK4001: quoted -->"), isSafe: false);
        RuleCase.Of("RK9011").Fixes(DraftText.EnglishPreamble("*Noting* it; <!-- resolutionkit-disable-line [|RK40001|]: quoted -->"), DraftText.EnglishPreamble("*Noting* it; <!-- resolutionkit-disable-line RK4001: quoted -->"), isSafe: false);
    }

    [Theory]
    [InlineData("<!-- resolutionkit-disable RK4001, structure, Language-Versions, rk1001: quoted -->")]
    [InlineData("<!-- resolutionkit-disable RK4001: quoted -->\n\n<!-- resolutionkit-enable rk4001 -->")]
    [InlineData("<!-- resolutionkit is not a word of the Charter -->")]
    [InlineData("<!-- see the resolutionkit-frobnicate -->")]
    public void A_region_may_stay_open_and_other_comments_are_their_writers_own(string comment) => RuleCase.Of("RK9011").IsSilent(DraftText.EnglishPreamble(comment + "\n\n*Noting* it,"));
}
