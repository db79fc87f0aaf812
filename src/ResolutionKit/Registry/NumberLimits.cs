using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Registry;

/// <summary>Says why there can be no resolution or decision of a number: it lies beyond its session or year, or the session is not held yet.</summary>
internal static class NumberLimits
{
    /// <summary>No session has numbered its decisions, which come after its resolutions, as high as this: the highest known are below 600.</summary>
    private const int BeyondRegularSession = 700;

    /// <summary>The tenth emergency special session, the longest, has 27 resolutions in 28 years.</summary>
    private const int BeyondSpecialSession = 100;

    /// <summary>The Human Rights Council has never reached 50 resolutions in a session; its decisions are numbered from 101.</summary>
    private const int BeyondHumanRightsCouncil = 200;

    /// <summary>The Security Council has never adopted a hundred resolutions in a year; in 1993 it adopted 93.</summary>
    private const int SecurityCouncilInYear = 100;

    /// <summary>Special sessions were held every second or third year: this many after the newest known may have been held since.</summary>
    private const int UnknownSpecialSessions = 4;

    /// <summary>In all recorded sets the last letter stands at most seven beyond the one recorded before it.</summary>
    private const int LettersBeyond = 10;

    /// <summary>The answer that says why there can be no such text; null where there may be one.</summary>
    public static RegistryAnswer? Check(ResolutionRegistry registry, RegistrySection section, RegistryAnswer calendar)
    {
        var number = calendar.Number;
        return number.Organ switch
        {
            Organ.GeneralAssembly when number.HasRomanSession => OldNumber(registry, calendar),
            Organ.GeneralAssembly => NewSession(calendar, number.Session.Kind == SessionKind.Regular ? BeyondRegularSession : BeyondSpecialSession),
            Organ.HumanRightsCouncil => NewSession(calendar, BeyondHumanRightsCouncil),
            Organ.SecurityCouncil => SecurityCouncil(section, calendar),
            Organ.EconomicAndSocialCouncil when calendar.Earliest > SessionCalendar.Horizon =>
                Not(calendar, Confidence.Medium, $"The Economic and Social Council has not met in {number.Year}.") with { NotYetHeld = true },
            _ => null,
        } ?? Letter(section, calendar);
    }

    private static RegistryAnswer? OldNumber(ResolutionRegistry registry, RegistryAnswer calendar)
    {
        var number = calendar.Number;
        if (calendar.Kind == AdoptedTextKind.Decision || SessionCalendar.FindNumbers(number.Session) is not { } range || range.Excludes(number.Serial) is not { } sure)
        {
            return null;
        }

        var numbers = range.First == range.Last ? $"The one number of {Name(number)} is {range.First}" : $"The numbers of {Name(number)} are {range.First} to {range.Last}";
        if (SessionCalendar.FindSessionOf(number.Serial) is not { } other)
        {
            return Not(calendar, sure, numbers + ".");
        }

        // A number recorded with another session is surely not of this one, however near the bound.
        var elsewhere = registry.Section(SectionKey.Of(ResolutionNumber.OfSession(other.Session, number.Serial), calendar.Kind));
        foreach (ref readonly var fact in elsewhere.Of(number.Serial))
        {
            sure = fact.IsSure ? Confidence.High : sure;
        }

        return Not(calendar, sure, $"{numbers}; {number.Serial} is of {RegistryExplanation.Name(other.Session, Organ.GeneralAssembly)}.");
    }

    private static RegistryAnswer? NewSession(RegistryAnswer calendar, int beyond)
    {
        var number = calendar.Number;
        var session = number.Session;
        if (calendar.Period is { IsExpected: true } expected && expected.Opened >= SessionCalendar.Horizon)
        {
            return Not(calendar, Confidence.Medium, $"{Capital(Name(number))} does not open before {Month(calendar.Earliest!.Value)}.") with { NotYetHeld = true };
        }

        if (session.Kind != SessionKind.Regular && SessionCalendar.Newest(number.Organ, session.Kind) is { } newest && session.Number > newest.Session.Number + UnknownSpecialSessions)
        {
            return Not(calendar, Confidence.Medium, $"{Capital(Name(number))} has not been held: the newest is {newest.Session}.") with { NotYetHeld = true };
        }

        return number.Serial < beyond
            ? null
            : Not(calendar, Confidence.Medium, $"No session of this kind has numbered its resolutions or decisions as high as {number.Serial}.");
    }

    private static RegistryAnswer? SecurityCouncil(RegistrySection section, RegistryAnswer calendar)
    {
        var (serial, year) = (calendar.Number.Serial, calendar.Number.Year);
        if (calendar.Year is not null || section.AnchorAbove(serial) is not null)
        {
            // The number exists; whether its year is the one stated is another question.
            return null;
        }

        var newest = SecurityCouncilYears.Newest;
        if (SecurityCouncilYears.Find(year) is { } range)
        {
            return range.Excludes(serial) is { } sure ? Not(calendar, sure, $"The numbers of the Security Council for {year} are {range.First} to {range.Last}.") : null;
        }

        if (year > SessionCalendar.Horizon.Year)
        {
            return Not(calendar, Confidence.Medium, $"The Security Council has not met in {year}.") with { NotYetHeld = true };
        }

        var last = newest.Last + (SecurityCouncilInYear * ((year > 0 ? year : SessionCalendar.Horizon.Year) - newest.Year));
        return serial <= last
            ? null
            : Not(calendar, Confidence.Medium, $"The Security Council had reached number {newest.Last} at the end of {newest.Year} and adopts fewer than {SecurityCouncilInYear} resolutions a year.") with { NotYetHeld = year == 0 };
    }

    private static RegistryAnswer? Letter(RegistrySection section, RegistryAnswer calendar)
    {
        if (calendar.Number.Letter is not { } letter || NumberOrder.Of(section.Key).IsNone)
        {
            return null;
        }

        var number = calendar.Number.WithLetter(null);
        var (whole, letters, last) = (false, 0, default(char));
        foreach (ref readonly var fact in section.Of(number.Serial))
        {
            whole |= fact is { IsSure: true, Suffix.Length: 0 };
            letters += fact.Suffix.Length > 0 ? 1 : 0;
            last = fact.Letter > last ? fact.Letter : last;
        }

        return whole && letters == 0 ? Not(calendar, Confidence.Medium, $"{number} is recorded as one text, without letters.")
            : letters > 1 && last != default && letter > last + LettersBeyond ? Not(calendar, Confidence.Medium, $"The last letter recorded of {number} is {last}.")
            : null;
    }

    private static RegistryAnswer Not(RegistryAnswer calendar, Confidence confidence, string reason) =>
        calendar with { Confidence = confidence, BoundsConfidence = calendar.BoundsConfidence, Impossible = reason };

    private static string Name(ResolutionNumber number) => number.Organ == Organ.GeneralAssembly
        ? RegistryExplanation.Name(number.Session, number.Organ) + " of the General Assembly"
        : RegistryExplanation.Name(number.Session, number.Organ);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Month(DateOnly date)
    {
        var day = IsoDate.FormatLong(date);
        return day.Substring(day.IndexOf(' ') + 1);
    }
}
