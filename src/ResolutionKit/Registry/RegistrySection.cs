using System.Text;

namespace ResolutionKit.Registry;

/// <summary>The facts of one section in the order of their numbers, and the search among them.</summary>
internal sealed class RegistrySection(SectionKey key, RegistryFact[] facts, byte[] data)
{
    private MeetingTable? _meetings;

    public SectionKey Key => key;

    /// <summary>The meetings at which these texts were adopted.</summary>
    public MeetingTable Meetings => _meetings ??= MeetingTable.Of(RecordedMeetings(), Key.MeetingPrefix);

    public ReadOnlySpan<RegistryFact> Facts => facts;

    /// <summary>The facts about one number, whatever their letters.</summary>
    public ReadOnlySpan<RegistryFact> Of(int serial)
    {
        var start = LowerBound(serial);
        var end = start;
        while (end < facts.Length && facts[end].Serial == serial)
        {
            end++;
        }

        return new ReadOnlySpan<RegistryFact>(facts, start, end - start);
    }

    /// <summary>The nearest number below that stands for the order of dates; null where there is none.</summary>
    public RegistryFact? AnchorBelow(int serial)
    {
        for (var i = LowerBound(serial) - 1; i >= 0; i--)
        {
            if (facts[i].IsAnchor)
            {
                // Where a set is recorded as a whole and by its first letter, the whole stands first.
                return i > 0 && facts[i - 1].Serial == facts[i].Serial && facts[i - 1].IsAnchor ? facts[i - 1] : facts[i];
            }
        }

        return null;
    }

    /// <summary>The nearest number above that stands for the order of dates; null where there is none.</summary>
    public RegistryFact? AnchorAbove(int serial)
    {
        for (var i = LowerBound(serial + 1); i < facts.Length; i++)
        {
            if (facts[i].IsAnchor)
            {
                return facts[i];
            }
        }

        return null;
    }

    public string? MeetingOf(in RegistryFact fact)
    {
        if (fact.Entry is { } entry)
        {
            return entry.Meeting;
        }

        if (fact.MeetingLength == 0)
        {
            return null;
        }

        var meeting = Encoding.ASCII.GetString(data, fact.MeetingStart, fact.MeetingLength);
        return meeting.StartsWith("PV.", StringComparison.Ordinal) ? key.MeetingPrefix + meeting : meeting;
    }

    public RegistryEntry EntryOf(in RegistryFact fact)
    {
        if (fact.Entry is { } entry)
        {
            return entry;
        }

        var letter = fact.Letter;
        return new RegistryEntry(key.NumberOf(fact.Serial, letter == default ? null : letter, fact.Date), key.Kind, fact.Date, fact.Confidence)
        {
            Meeting = MeetingOf(fact),
            Part = fact.Suffix.Length > 1 ? fact.Suffix : null,
        };
    }

    /// <summary>This section with further facts; where both have one about the same text, the further one holds.</summary>
    public RegistrySection With(IEnumerable<RegistryEntry> entries)
    {
        var merged = new List<RegistryFact>(facts);
        foreach (var entry in entries)
        {
            var fact = new RegistryFact(entry);
            var index = merged.BinarySearch(fact);
            if (index >= 0)
            {
                merged[index] = fact;
            }
            else
            {
                merged.Insert(~index, fact);
            }
        }

        return new RegistrySection(key, [.. merged], data);
    }

    private int LowerBound(int serial)
    {
        var low = 0;
        var high = facts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (facts[middle].Serial < serial)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private List<(string Record, DateOnly Date)> RecordedMeetings()
    {
        var records = new List<(string, DateOnly)>();
        foreach (ref readonly var fact in Facts)
        {
            if (fact.IsSure && MeetingOf(fact) is { } meeting)
            {
                records.Add((meeting, fact.Date));
            }
        }

        return records;
    }
}
