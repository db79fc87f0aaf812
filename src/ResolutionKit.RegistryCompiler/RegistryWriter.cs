using System.Globalization;
using System.Text;
using ResolutionKit.Registry;

namespace ResolutionKit.RegistryCompiler;

/// <summary>Writes facts in the form in which the library reads them: see <c>docs/registry.md</c>.</summary>
internal static class RegistryWriter
{
    public static string Write(IEnumerable<RegistryEntry> entries)
    {
        var text = new StringBuilder();
        text.Append("# Recorded dates of adoption. Written by ResolutionKit.RegistryCompiler; docs/registry.md describes the form.\n");
        var sections = entries
            .GroupBy(entry => SectionKey.Of(entry.Number, entry.Kind).Value)
            .Select(section => (Key: SectionKey.Of(section.First().Number, section.First().Kind), Entries: section.ToList()))
            .OrderBy(section => section.Key.Organ)
            .ThenBy(section => section.Key.Kind)
            .ThenBy(section => section.Key.Session)
            .ThenBy(section => section.Key.Year);
        foreach (var (key, facts) in sections)
        {
            facts.Sort(static (left, right) => left.Number.Serial != right.Number.Serial
                ? left.Number.Serial.CompareTo(right.Number.Serial)
                : string.CompareOrdinal(left.Suffix, right.Suffix));
            WriteSection(text, key, facts);
        }

        return text.ToString();
    }

    private static void WriteSection(StringBuilder text, SectionKey key, List<RegistryEntry> facts)
    {
        text.Append('[').Append(key.ToHeader()).Append("]\n");
        for (var i = 0; i < facts.Count;)
        {
            var first = facts[i];
            text.Append(first.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (first.Meeting is { } meeting)
            {
                text.Append(' ').Append(Shorten(meeting, key.MeetingPrefix));
            }

            while (i < facts.Count && facts[i].Date == first.Date && facts[i].Meeting == first.Meeting && facts[i].Confidence == first.Confidence)
            {
                i = WriteRun(text, facts, i);
            }

            if (first.Confidence != Confidence.High)
            {
                text.Append(' ').Append(ConfidenceWords.ToWord(first.Confidence));
            }

            text.Append('\n');
        }
    }

    /// <summary>Writes one number, or several that follow one another, as <c>267..269</c> or <c>270A..C</c>; returns the place after them.</summary>
    private static int WriteRun(StringBuilder text, List<RegistryEntry> facts, int start)
    {
        var end = start + 1;
        while (end < facts.Count && Follows(facts[end - 1], facts[end]))
        {
            end++;
        }

        var last = facts[end - 1];
        text.Append(' ').Append(CultureInfo.InvariantCulture, $"{facts[start].Number.Serial}{facts[start].Suffix}");
        if (end > start + 1)
        {
            text.Append("..").Append(last.Suffix.Length == 0 ? last.Number.Serial.ToString(CultureInfo.InvariantCulture) : last.Suffix);
        }

        return end;
    }

    private static bool Follows(RegistryEntry before, RegistryEntry after)
    {
        if (before.Date != after.Date || before.Meeting != after.Meeting || before.Confidence != after.Confidence)
        {
            return false;
        }

        return before.Suffix.Length == 0 && after.Suffix.Length == 0
            ? after.Number.Serial == before.Number.Serial + 1
            : before.Suffix.Length == 1 && after.Suffix.Length == 1 && before.Number.Serial == after.Number.Serial && after.Suffix[0] == before.Suffix[0] + 1;
    }

    private static string Shorten(string meeting, string prefix) =>
        meeting.StartsWith(prefix + "PV.", StringComparison.Ordinal) ? meeting[prefix.Length..]
        : meeting.StartsWith("PV.", StringComparison.Ordinal) ? throw new FormatException($"'{meeting}' does not say of which organ it is the record.")
        : meeting;
}
