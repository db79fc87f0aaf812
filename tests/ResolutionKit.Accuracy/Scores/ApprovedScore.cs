using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResolutionKit.Accuracy.Scores;

/// <summary>A score that is kept, without the texts: what a later one is compared with.</summary>
/// <param name="Figures">The figures by name; each is a share from 0 to 1, or a count of what is right.</param>
/// <param name="Slips">What was missed or found in error.</param>
/// <param name="Errors">The errors that whole texts have, each seen to be true.</param>
internal sealed record ApprovedScore(SortedDictionary<string, double> Figures, List<string> Slips, List<string> Errors)
{
    private const double Smallest = 0.00005;

    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The score of a board.</summary>
    public static ApprovedScore Of(Scoreboard board, IReadOnlyDictionary<string, double> mutants)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, tally) in board.Tallies)
        {
            figures[name + ": precision"] = Rounded(tally.Precision);
            figures[name + ": recall"] = Rounded(tally.Recall);
            figures[name + ": F1"] = Rounded(tally.F1);
            figures[name + ": organ"] = Rounded(tally.OrganShare);
        }

        figures["structure: right"] = board.Structures - board.StructureSlips.Count;
        foreach (var (name, share) in mutants)
        {
            figures[name] = Rounded(share);
        }

        return new ApprovedScore(figures, [.. board.Slips, .. board.StructureSlips], board.Errors);
    }

    /// <summary>Reads a score; null where there is no such file.</summary>
    public static ApprovedScore? Load(string path) => File.Exists(path) ? JsonSerializer.Deserialize<ApprovedScore>(File.ReadAllText(path), s_json) : null;

    /// <summary>Writes the score.</summary>
    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, s_json) + "\n");

    /// <summary>The figures that are lower than in the approved score, or gone.</summary>
    public IEnumerable<(string Name, double Approved, double? Now)> DropsFrom(ApprovedScore approved) =>
        from figure in approved.Figures
        let now = Figures.TryGetValue(figure.Key, out var value) ? value : (double?)null
        where now is null || now < figure.Value - Smallest
        select (figure.Key, figure.Value, now);

    /// <summary>What was missed, or found in error, in the approved score and is not now.</summary>
    public IEnumerable<string> GainsOver(ApprovedScore approved) => Without(approved.Slips, Slips);

    /// <summary>What is missed, or found in error, and was not in the approved score.</summary>
    public IEnumerable<string> LossesFrom(ApprovedScore approved) => Without(Slips, approved.Slips);

    /// <summary>The errors that are reported now and were not; each must be seen to be true.</summary>
    public IEnumerable<string> NewErrors(ApprovedScore approved) => Without(Errors, approved.Errors);

    /// <summary>The errors that were reported and are no more.</summary>
    public IEnumerable<string> LostErrors(ApprovedScore approved) => Without(approved.Errors, Errors);

    private static double Rounded(double value) => Math.Round(value, 4);

    private static List<string> Without(List<string> slips, List<string> others)
    {
        var left = slips.ToList();
        others.ForEach(other => left.Remove(other));
        return left;
    }
}
