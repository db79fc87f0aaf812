using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>Finds the recorded date of a number.</summary>
internal static class RecordedDate
{
    /// <summary>The answer that the recorded facts give; null where there are none but disputed ones.</summary>
    public static RegistryAnswer? Find(RegistrySection section, ResolutionNumber number)
    {
        var own = section.Of(number.Serial);
        var exact = Exact(section, own, number);
        if (exact is { SupportsError: true })
        {
            return exact;
        }

        // A date of the whole that was seen only once is confirmed by the date of its first letter.
        var parts = Parts(section, own, number);
        return exact is null || parts?.Date == exact.Date ? parts ?? exact : exact;
    }

    /// <summary>The fact about this text and no other.</summary>
    private static RegistryAnswer? Exact(RegistrySection section, ReadOnlySpan<RegistryFact> own, ResolutionNumber number)
    {
        var letter = number.Letter;
        foreach (ref readonly var fact in own)
        {
            var isExact = letter is { } value ? fact.Letter == value : fact.Suffix.Length == 0;
            if (isExact && fact.Confidence != Confidence.Disputed)
            {
                return Answer(section, fact, number);
            }
        }

        return null;
    }

    /// <summary>The facts about parts of this text: the letters of a set, sections voted on by themselves.</summary>
    private static RegistryAnswer? Parts(RegistrySection section, ReadOnlySpan<RegistryFact> own, ResolutionNumber number)
    {
        var letter = number.Letter;
        RegistryFact? first = null;
        RegistryFact? last = null;
        var meetingsDiffer = false;
        foreach (ref readonly var fact in own)
        {
            if (!fact.IsSure || (letter is { } value && !fact.Covers(value)))
            {
                continue;
            }

            meetingsDiffer |= first is { } earlier && section.MeetingOf(earlier) != section.MeetingOf(fact);
            first = first is null || fact.Date < first.Value.Date ? fact : first;
            last = last is null || fact.Date > last.Value.Date ? fact : last;
        }

        if (first is not { } from || last is not { } to)
        {
            return null;
        }

        var answer = Answer(section, from, number);
        if (from.Date == to.Date)
        {
            return meetingsDiffer ? answer with { Meeting = null } : answer;
        }

        // Letters that are not recorded may be of any day of the rest of the session.
        var calendar = CalendarBounds.Of(number, section.Key.Kind);
        return calendar with
        {
            Ground = Ground.Between,
            Confidence = Confidence.Medium,
            Earliest = from.IsAnchor ? from.Date : calendar.Earliest,
            BoundsConfidence = Confidence.Medium,
            Below = section.EntryOf(from),
            Above = section.EntryOf(to),
        };
    }

    private static RegistryAnswer Answer(RegistrySection section, in RegistryFact fact, ResolutionNumber number) => new()
    {
        Number = number,
        Kind = section.Key.Kind,
        Ground = Ground.Recorded,
        Confidence = fact.Confidence,
        Date = fact.Date,
        Earliest = fact.Date,
        Latest = fact.Date,
        Meeting = section.MeetingOf(fact),
        Year = section.Key.Organ == Organ.SecurityCouncil ? fact.Date.Year : null,
    };
}
