using ResolutionKit.Registry;

namespace ResolutionKit.RegistryCompiler;

/// <summary>What is put right in the facts of a listing before they are written, each with a note that says so.</summary>
internal static class RegistryRevision
{
    /// <summary>Dates on which official texts differ, and why.</summary>
    private static readonly (string Symbol, string Reason)[] s_disputes =
    [
        ("S/RES/236(1967)", "S/PV.1357 began late on 11 June 1967; S/RES/265 (1969) cites the resolution as of 12 June"),
    ];

    public static RegistryEntry Apply(RegistryEntry entry, ICollection<string> notes)
    {
        if (entry.Meeting is { } meeting && Mend(meeting) is var mended && mended != meeting)
        {
            notes.Add($"{entry.Symbol}: the record '{meeting}' is written as '{mended}'.");
            entry = entry with { Meeting = mended };
        }

        foreach (var (symbol, reason) in s_disputes)
        {
            if (entry.Symbol == symbol && entry.Confidence != Confidence.Disputed)
            {
                notes.Add($"{entry.Symbol}: {reason}; the fact is written as disputed.");
                entry = entry with { Confidence = Confidence.Disputed };
            }
        }

        var session = SessionCalendar.Find(entry.Number.Session, entry.Number.Organ);
        if (entry.Confidence != Confidence.Disputed && session is not null && !session.Contains(entry.Date))
        {
            notes.Add($"{entry.Symbol}: {entry.Date:yyyy-MM-dd} lies outside session {session.Session}; the fact is written as disputed.");
            entry = entry with { Confidence = Confidence.Disputed };
        }

        return entry;
    }

    /// <summary>Two slips of listings: a doubled slash, as in <c>A//PV.2441</c>, and a missing point, as in <c>S/PV9261</c>.</summary>
    private static string Mend(string meeting)
    {
        meeting = meeting.Replace("//", "/", StringComparison.Ordinal);
        var record = meeting.LastIndexOf("/PV", StringComparison.Ordinal);
        return record >= 0 && record + 3 < meeting.Length && char.IsAsciiDigit(meeting[record + 3]) ? meeting.Insert(record + 3, ".") : meeting;
    }
}
