using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

public sealed class MeetingTests
{
    private static readonly ResolutionRegistry Registry = ResolutionRegistry.Default;

    [Theory]
    [InlineData(Organ.GeneralAssembly, 73, 65, "2018-12-22")]
    [InlineData(Organ.GeneralAssembly, 77, 46, "2022-12-07")]
    [InlineData(Organ.SecurityCouncil, 0, 7451, "2015-05-28")]
    [InlineData(Organ.SecurityCouncil, 0, 545, "1951-05-08")]
    public void Meetings_at_which_texts_were_adopted_are_known(Organ organ, int session, int number, string date)
    {
        var answer = Registry.FindMeeting(organ, session == 0 ? default : new Session(session), number);

        answer.Dates.Should().Equal(DateOnly.Parse(date, null));
        answer.Contradicts(DateOnly.Parse(date, null)).Should().BeNull();
        answer.Contradicts(DateOnly.Parse(date, null).AddDays(1)).Should().BeNull("a meeting may run past midnight");
        answer.Contradicts(DateOnly.Parse(date, null).AddYears(1)).Should().Be(Confidence.Medium);
        answer.Explain().Should().StartWith("texts were adopted at it on ");
    }

    [Fact]
    public void A_meeting_between_two_others_was_held_between_them()
    {
        var answer = Registry.FindMeeting(Organ.SecurityCouncil, default, 7452);

        answer.Dates.Should().BeEmpty();
        answer.Earliest.Should().BeOnOrAfter(new DateOnly(2015, 5, 28));
        answer.Latest.Should().BeOnOrBefore(new DateOnly(2015, 6, 30));
        answer.Explain().Should().StartWith("the 7451st was held on 28 May 2015, the ");
    }

    [Fact]
    public void Nothing_is_known_of_the_meetings_of_other_organs()
    {
        var answer = Registry.FindMeeting(Organ.HumanRightsCouncil, new Session(55), 55);

        answer.Explain().Should().Be("nothing is recorded");
        answer.Contradicts(new DateOnly(1900, 1, 1)).Should().BeNull();
    }

    // The listing itself has slips of the kind that the rule is made for: 2112 (2013) was adopted at the 7012th meeting, not at the 7102nd.
    [Fact]
    public void The_recorded_texts_agree_with_their_meetings_but_for_the_slips_of_the_listing()
    {
        var (texts, contradicted) = (0, new List<string>());
        foreach (var section in RecordedFacts.Sections().Where(section => section.Key.Organ is Organ.GeneralAssembly or Organ.SecurityCouncil))
        {
            for (var i = 0; i < section.Facts.Length; i++)
            {
                var fact = section.Facts[i];
                var record = section.MeetingOf(fact);
                var point = record?.IndexOf("PV.", StringComparison.Ordinal) ?? -1;
                if (point < 0 || !fact.IsSure || !int.TryParse(record.AsSpan(point + 3), out var number))
                {
                    continue;
                }

                texts++;
                if (Registry.FindMeeting(section.Key.Organ, section.Key.Session, number).Contradicts(fact.Date) >= Confidence.Medium)
                {
                    contradicted.Add($"{section.EntryOf(fact).Symbol} {record} {fact.Date:yyyy-MM-dd}");
                }
            }
        }

        texts.Should().BeGreaterThan(9500);
        contradicted.Should().HaveCount(24).And.Contain(["S/RES/2112(2013) S/PV.7102 2013-07-30", "S/RES/2113(2013) S/PV.7103 2013-07-30", "A/RES/70/34 A/70/PV.34 2015-12-07"]);
    }
}
