using ResolutionKit.Accuracy.Gold;

namespace ResolutionKit.Accuracy.Scores;

/// <summary>The score of all texts: citations by set and language, by organ and by form; structure; errors.</summary>
internal sealed class Scoreboard
{
    /// <summary>The tallies by what they count: <c>documents en</c>, <c>organ SC</c>, <c>form 1373 (2001)</c>.</summary>
    public SortedDictionary<string, Tally> Tallies { get; } = new(StringComparer.Ordinal);

    /// <summary>Each citation missed and each found in error, as <c>documents S-RES-18-1947.en: missed resolution 1 (I) …</c></summary>
    public List<string> Slips { get; } = [];

    /// <summary>How many texts have their structure annotated.</summary>
    public int Structures { get; private set; }

    /// <summary>What is wrong in the structure of texts.</summary>
    public List<string> StructureSlips { get; } = [];

    /// <summary>The findings at error level in whole texts: <c>documents S-RES-264-1969.en: RK1003 at 12:1</c>.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Compares the citations of a text: each of the gold takes the first match that is left.</summary>
    public void Add(GoldText text, IEnumerable<GoldCitation> gold, IEnumerable<FoundCitation> found)
    {
        var left = found.ToList();
        foreach (var expected in gold)
        {
            var match = left.FindIndex(expected.Matches);
            if (match < 0)
            {
                if (!expected.MayBeAbsent)
                {
                    Slips.Add($"{text.Set} {text.Name}: missed {expected}");
                    Count(text, expected.AsFound, tally => tally.Missed++);
                }

                continue;
            }

            var hasOrgan = expected.MatchesOrgan(left[match]);
            Count(text, left[match], tally =>
            {
                tally.Right++;
                tally.Organs += hasOrgan ? 1 : 0;
            });
            if (!hasOrgan)
            {
                Slips.Add($"{text.Set} {text.Name}: wrong organ in {left[match]}, not {expected}");
            }

            left.RemoveAt(match);
        }

        foreach (var citation in left)
        {
            Slips.Add($"{text.Set} {text.Name}: spurious {citation}");
            Count(text, citation, tally => tally.Spurious++);
        }
    }

    /// <summary>Compares the structure of a text.</summary>
    public void Add(GoldText text, GoldStructure structure, Resolution resolution)
    {
        Structures++;
        if (structure.Compare(resolution) is { } slip)
        {
            StructureSlips.Add($"{text.Set} {text.Name}: {slip}");
        }
    }

    private void Count(GoldText text, FoundCitation citation, Action<Tally> count)
    {
        foreach (var key in (string[])[$"{text.Set} {text.Language}", $"organ {citation.Organ}", $"form {citation.Form}", $"kind {citation.Kind}", citation.Date is null ? "date none" : "date given"])
        {
            if (!Tallies.TryGetValue(key, out var tally))
            {
                Tallies[key] = tally = new Tally();
            }

            count(tally);
        }
    }
}
