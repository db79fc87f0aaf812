using System.Globalization;

namespace ResolutionKit.Accuracy.Scores;

/// <summary>Scores as people read them.</summary>
internal static class ScoreText
{
    private static readonly (string Heading, string Prefix)[] s_groups =
        [("citations by set and language", ""), ("by organ", "organ "), ("by form", "form "), ("by kind", "kind "), ("by date", "date ")];

    /// <summary>Prints a board.</summary>
    public static void Print(TextWriter output, Scoreboard board, bool printsMisses)
    {
        foreach (var (heading, prefix) in s_groups)
        {
            output.WriteLine(heading);
            foreach (var (name, tally) in board.Tallies.Where(pair => GroupOf(pair.Key) == prefix))
            {
                output.WriteLine(Line(name[prefix.Length..], tally));
            }
        }

        output.WriteLine("structure");
        output.WriteLine($"  paragraphs, notes and date of adoption right in {board.Structures - board.StructureSlips.Count} of {board.Structures} texts");
        output.WriteLine("errors reported in whole texts");
        output.WriteLine($"  {board.Errors.Count}");
        if (printsMisses)
        {
            output.WriteLine("slips");
            foreach (var slip in board.Slips.Concat(board.StructureSlips).Concat(board.Errors))
            {
                output.WriteLine("  " + slip);
            }
        }
    }

    /// <summary>Prints what is better and what is worse than in the approved score.</summary>
    public static void PrintChanges(TextWriter output, ApprovedScore score, ApprovedScore approved)
    {
        var drops = score.DropsFrom(approved).ToList();
        output.WriteLine("against the approved score");
        foreach (var gain in score.GainsOver(approved))
        {
            output.WriteLine("  gain  " + gain);
        }

        foreach (var loss in score.LossesFrom(approved))
        {
            output.WriteLine("  loss  " + loss);
        }

        foreach (var (name, before, now) in drops)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  drop  {name}: {before:0.####} before, {now?.ToString("0.####", CultureInfo.InvariantCulture) ?? "nothing"} now"));
        }

        foreach (var error in score.LostErrors(approved))
        {
            output.WriteLine("  gone  " + error);
        }

        var errors = score.NewErrors(approved).ToList();
        foreach (var error in errors)
        {
            output.WriteLine("  new   " + error);
        }

        output.WriteLine(drops.Count == 0 ? "  no figure has dropped" : $"  {drops.Count} figures have dropped: find out why, or approve the new score with --approve");
        if (errors.Count > 0)
        {
            output.WriteLine($"  {errors.Count} errors are new: see whether they are true, and approve them with --approve");
        }
    }

    private static string GroupOf(string name) => s_groups.Skip(1).FirstOrDefault(group => name.StartsWith(group.Prefix, StringComparison.Ordinal)).Prefix ?? "";

    private static string Line(string name, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {name,-18} P {tally.Precision:0.0000}  R {tally.Recall:0.0000}  F1 {tally.F1:0.0000}  organ {tally.OrganShare:0.000}  ({tally.Right} right, {tally.Missed} missed, {tally.Spurious} spurious)");
}
