using System.Globalization;

namespace ResolutionKit.Accuracy;

/// <summary>What was found, missed and found in error over a set of texts.</summary>
internal sealed class Score(string name, bool printsMisses)
{
    private int _right;
    private int _missed;
    private int _spurious;
    private int _organs;

    /// <summary>Compares the citations of one text: each of the gold takes the first match that is left.</summary>
    public void Add(string text, IEnumerable<GoldCitation> gold, IEnumerable<FoundCitation> found)
    {
        var left = found.ToList();
        foreach (var expected in gold)
        {
            var match = left.FindIndex(expected.Matches);
            if (match < 0)
            {
                _missed += expected.MayBeAbsent ? 0 : 1;
                Print(expected.MayBeAbsent ? null : $"   missed   {text}: {expected}");
                continue;
            }

            _right++;
            _organs += expected.MatchesOrgan(left[match]) ? 1 : 0;
            Print(expected.MatchesOrgan(left[match]) ? null : $"   organ    {text}: {expected}, not {left[match].Organ}");
            left.RemoveAt(match);
        }

        _spurious += left.Count;
        left.ForEach(citation => Print($"   spurious {text}: {citation}"));
    }

    public override string ToString()
    {
        var precision = Share(_right, _right + _spurious);
        var recall = Share(_right, _right + _missed);
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-18} P {precision:0.0000}  R {recall:0.0000}  F1 {f1:0.0000}  organ {Share(_organs, _right):0.000}  ({_right} right, {_missed} missed, {_spurious} spurious)");
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private void Print(string? line)
    {
        if (printsMisses && line is not null)
        {
            Console.WriteLine(line);
        }
    }
}
