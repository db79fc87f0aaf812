using ResolutionKit.Rules;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.References;

public sealed class MeetingInTextTests
{
    [Theory]
    [InlineData("*Recalling* that the General Assembly, at its [|45th|] plenary meeting, on 22 December 2018, took note,", "The 45th meeting of the General Assembly was not held on 22 December 2018.")]
    [InlineData("*Recalling* that, at its [|45th|] plenary meeting, on 22 December 2018, it took note,", "The 45th meeting of the General Assembly was not held on 22 December 2018.")]
    [InlineData("*Recalling* the statement that the Security Council made at its [|6000th|] meeting, on 28 May 2015,", "The 6000th meeting of the Security Council was not held on 28 May 2015.")]
    public void A_meeting_that_was_not_held_on_its_date_is_reported(string paragraph, string message) =>
        RuleCase.Of("RK1014").Reports(DraftText.English(paragraph + "\n\n1. X."), message, Severity.Warning);

    [Theory]
    [InlineData("*Recalling* that the General Assembly, at its 65th plenary meeting, on 22 December 2018, took note,")]
    [InlineData("*Recalling* that the General Conference, at its 3rd plenary meeting, on 4 November 2018, took note,")]
    [InlineData("*Recalling* the discussion in which many took part at its 45th plenary meeting, on 22 December 2018,")]
    [InlineData("*Recalling* the decision that the Committee took at its 12th meeting, on 22 December 2018,")]
    public void Meetings_that_were_held_and_those_of_others_are_left_alone(string paragraph) => RuleCase.Of("RK1014").IsSilent(DraftText.English(paragraph + "\n\n1. X."));

    [Theory]
    [InlineData("*отмечая*, что Генеральная конференция на своем 3-м пленарном заседании 4 ноября 2018 года приняла к сведению доклад,")]
    [InlineData("*отмечая*, что Генеральная Ассамблея и Подготовительный комитет на своем 3-м пленарном заседании 4 ноября 2018 года приняли к сведению доклад,")]
    public void In_Russian_those_of_others_are_left_alone_whatever_the_case_of_the_name(string paragraph) =>
        RuleCase.Of("RK1014").IsSilent(DraftText.In("ru", paragraph + "\n\n1. X."));
}
