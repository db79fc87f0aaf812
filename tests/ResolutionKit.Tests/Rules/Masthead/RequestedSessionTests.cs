using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Masthead;

public sealed class RequestedSessionTests
{
    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the General Assembly at its [|eightieth session|];\n\n2. *Decides* to act.", "Session 80 is named here, but the text is of session 81.")]
    [InlineData("*Recalling* the report,\n\n1. *Decides* to include in the provisional agenda of its [|eighty-first session|] the item entitled “Security”;\n\n2. *Decides* to act.", "Session 81 is named here, but the text is of session 81.")]
    [InlineData("*Recalling* the report,\n\n1. *Decides* to include in the provisional agenda of its [|ninetieth session|] the item entitled “Security”;\n\n2. *Decides* to act.", "Session 90 is named here, but the text is of session 81, 9 sessions before.")]
    public void A_session_that_is_not_to_come_is_reported(string text, string message) =>
        RuleCase.Of("RK6004").Reports(DraftText.English(text), message);

    [Theory]
    [InlineData("回顾该报告，\n\n1. 请秘书长向大会[|第八十届会议|]提交一份报告；\n\n2. 决定采取行动。", "Session 80 is named here, but the text is of session 81.")]
    public void In_Chinese_likewise(string text, string message) =>
        RuleCase.Of("RK6004").Reports(DraftText.Chinese(text), message);

    [Theory]
    [InlineData("*Recalling* the report,\n\n1. *Takes note* of the report submitted to the General Assembly at its eightieth session;\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the Commission at its fortieth session;\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the General Assembly at the second part of its resumed eighty-first session;\n\n2. *Decides* to act.")]
    [InlineData("*Recalling* the report,\n\n1. *Requests* the Secretary-General to report to the General Assembly at its eighty-fourth session;\n\n2. *Decides* to act.")]
    public void What_was_done_and_other_bodies_are_left_alone(string text) =>
        RuleCase.Of("RK6004").IsSilent(DraftText.English(text));
}
