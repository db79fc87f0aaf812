using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class CharterInFullTests
{
    [Theory]
    [InlineData("*Guided by* the [|UN Charter|],", "“UN Charter” is not the name of the Charter: write “Charter of the United Nations”.", Severity.Warning)]
    [InlineData("*Guided by* the [|United Nations Charter|],", "“United Nations Charter” is not the name of the Charter: write “Charter of the United Nations”.", Severity.Warning)]
    [InlineData("*Guided by* [|the Charter|],", "“the Charter” is named first here, and should be named in full: “the Charter of the United Nations”.", Severity.Info)]
    public void Another_name_is_reported(string text, string message, Severity severity) => RuleCase.Of("RK5012").Reports(DraftText.EnglishPreamble(text), message, severity);

    [Theory]
    [InlineData("*Guided by* the Charter of the United Nations and by Article 1 of the Charter,")]
    [InlineData("*Guided by* the Charter of the League,")]
    [InlineData("*Noting* the item entitled “The UN Charter”,")]
    public void The_full_name_and_other_charters_are_left_alone(string text) => RuleCase.Of("RK5012").IsSilent(DraftText.EnglishPreamble(text));

    [Fact]
    public void The_name_is_written_on_request() =>
        RuleCase.Of("RK5012").Fixes(
            DraftText.EnglishPreamble("*Guided by* the [|UN Charter|],"), DraftText.EnglishPreamble("*Guided by* the Charter of the United Nations,"), isSafe: false);
}
