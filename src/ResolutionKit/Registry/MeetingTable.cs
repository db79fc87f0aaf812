using ResolutionKit.Symbols;

namespace ResolutionKit.Registry;

/// <summary>The meetings at which the texts of a section were adopted, in the order of their numbers, as far as they are recorded.</summary>
/// <remarks>
/// Meetings are numbered in the order in which they are held. A listing may name the wrong record: of the recorded meetings only those are kept whose
/// dates ascend with their numbers, as many as can be.
/// </remarks>
internal sealed class MeetingTable
{
    private readonly List<(int Number, DateOnly Date)> _meetings;

    private MeetingTable(List<(int Number, DateOnly Date)> meetings) => _meetings = meetings;

    /// <summary>The table of some records of meetings, each with the date of a text adopted at it.</summary>
    /// <param name="records">The records: <c>A/73/PV.65</c>.</param>
    /// <param name="prefix">What stands before the number of a plenary meeting: <c>A/73/</c>.</param>
    public static MeetingTable Of(IEnumerable<(string Record, DateOnly Date)> records, string prefix)
    {
        var recorded = new SortedSet<(int Number, DateOnly Date)>();
        foreach (var (record, date) in records)
        {
            if (NumberOf(record, prefix) is > 0 and var number)
            {
                recorded.Add((number, date));
            }
        }

        return new MeetingTable(Ascending([.. recorded]));
    }

    /// <summary>The dates recorded for a meeting; more than one where it was suspended and resumed.</summary>
    public ImmutableArray<DateOnly> DatesOf(int number) => [.. _meetings.Where(meeting => meeting.Number == number).Select(meeting => meeting.Date)];

    /// <summary>The nearest recorded meeting below.</summary>
    public (int Number, DateOnly Date)? Below(int number)
    {
        var index = _meetings.FindLastIndex(meeting => meeting.Number < number);
        return index < 0 ? null : _meetings[index];
    }

    /// <summary>The nearest recorded meeting above.</summary>
    public (int Number, DateOnly Date)? Above(int number)
    {
        var index = _meetings.FindIndex(meeting => meeting.Number > number);
        return index < 0 ? null : _meetings[index];
    }

    // A/73/PV.65: plenary meetings only.
    private static int NumberOf(string meeting, string prefix)
    {
        const string record = "PV.";
        var isPlenary = meeting.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(meeting, prefix.Length, record, 0, record.Length) == 0;
        return isPlenary && SymbolScanner.TryNumber(meeting.AsSpan(prefix.Length + record.Length), 5, out var number) ? number : 0;
    }

    // The longest run of meetings whose dates never go back.
    private static List<(int Number, DateOnly Date)> Ascending(List<(int Number, DateOnly Date)> meetings)
    {
        var (last, before) = (new List<int>(), new int[meetings.Count]);
        for (var i = 0; i < meetings.Count; i++)
        {
            var (low, high) = (0, last.Count);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = meetings[last[middle]].Date <= meetings[i].Date ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? last[low - 1] : -1;
            if (low == last.Count)
            {
                last.Add(i);
            }
            else
            {
                last[low] = i;
            }
        }

        var run = new List<(int Number, DateOnly Date)>();
        for (var i = last.Count > 0 ? last[^1] : -1; i >= 0; i = before[i])
        {
            run.Add(meetings[i]);
        }

        run.Reverse();
        return run;
    }
}
