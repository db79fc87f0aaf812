using System.Globalization;
using ResolutionKit.Accuracy.Gold;
using ResolutionKit.Accuracy.Scores;
using ResolutionKit.Rules;
using ResolutionKit.Text;
using ResolutionKit.Validation;

namespace ResolutionKit.Accuracy.Mutants;

/// <summary>Counts the planted faults that are reported on the right citation.</summary>
internal sealed class MutantReport
{
    // The rules that judge what is cited, RK1001 to RK1014; how a citation is written (RK1015 on) is another matter than whether it is right.
    private static readonly DraftValidator s_validator = new(RuleCatalog.All.Where(rule => rule.Descriptor.Family == RuleFamily.Citations && string.CompareOrdinal(rule.Descriptor.Id, "RK1015") < 0));

    private readonly SortedDictionary<(KnownBy Known, Fault Fault), (int Found, int All)> _counts = [];
    private readonly List<string> _misses = [];

    /// <summary>The shares by what is known of the numbers.</summary>
    public IReadOnlyDictionary<string, double> Figures =>
        _counts.GroupBy(count => count.Key.Known).ToDictionary(group => $"mutants: {KnownByWords.Of(group.Key)}", group => Tally.Share(group.Sum(count => count.Value.Found), group.Sum(count => count.Value.All)));

    /// <summary>Plants faults of each kind in a text.</summary>
    public void Add(GoldText text, int most)
    {
        // What is reported as it stands is no place for another fault.
        var before = Findings(text, text.Text);
        var places = CitedPlace.In(text).FindAll(place => !before.Exists(finding => place.IsTouchedBy(finding.Span)));
        var maker = new MutantMaker(text, places);
        // The same faults in each run: the seed is made of the name.
        var random = new Random(text.Name.Aggregate(17, (sum, character) => unchecked((sum * 31) + character)));
        foreach (var fault in Enum.GetValues<Fault>())
        {
            var mutants = maker.All(fault).ToArray();
            random.Shuffle(mutants);
            foreach (var mutant in mutants.Take(most))
            {
                Add(text, mutant, before);
            }
        }
    }

    /// <summary>Prints the shares.</summary>
    public void Print(TextWriter output, bool printsMisses)
    {
        output.WriteLine("single faults planted, and reported on the right citation");
        foreach (var group in _counts.GroupBy(count => count.Key.Known))
        {
            var (found, all) = (group.Sum(count => count.Value.Found), group.Sum(count => count.Value.All));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {KnownByWords.Of(group.Key)}: {found} of {all} ({Tally.Share(found, all):0.0 %})"));
            output.WriteLine("    " + string.Join(", ", group.Select(count => string.Create(CultureInfo.InvariantCulture, $"{FaultWord(count.Key.Fault)} {count.Value.Found} of {count.Value.All}"))));
        }

        foreach (var miss in printsMisses ? _misses : [])
        {
            output.WriteLine("  " + miss);
        }
    }

    private void Add(GoldText text, Mutant mutant, List<Finding> before)
    {
        var changed = mutant.ApplyTo(text.Text);
        var known = KnownByWords.Find(text, mutant, changed);
        var places = mutant.Cited.Select(place => mutant.Moved(place.Whole)).ToList();
        var isFound = Findings(text, changed).Exists(finding => places.Exists(place => Touches(place, finding.Span)) && !before.Exists(old => old.Message == finding.Message && mutant.Moved(old.Span) == finding.Span));
        var (found, all) = _counts.TryGetValue((known, mutant.Fault), out var count) ? count : default;
        _counts[(known, mutant.Fault)] = (found + (isFound ? 1 : 0), all + 1);
        if (!isFound)
        {
            var span = places[0];
            _misses.Add($"not reported ({KnownByWords.Of(known)}, {FaultWord(mutant.Fault)}) {text.Set} {text.Name}: {text.Text[mutant.Place.Start..mutant.Place.End]} → {mutant.Replacement} in «{changed[span.Start..span.End].ReplaceLineEndings(" ")}»");
        }
    }

    private static bool Touches(TextSpan place, TextSpan finding) => finding.Start < place.End && place.Start < finding.End;

    private static List<Finding> Findings(GoldText text, string content) =>
        [.. s_validator.Validate(text.Parse(content)).Where(finding => finding.Span is not null).Select(finding => new Finding(finding.Span!.Value, finding.Message))];

    private static string FaultWord(Fault fault) => fault switch
    {
        Fault.Swap => "digits swapped",
        Fault.CouncilYear => "year in parentheses",
        Fault.Kind => "resolution for decision",
        _ => fault.ToString().ToLowerInvariant(),
    };

    private sealed record Finding(TextSpan Span, string Message);
}
