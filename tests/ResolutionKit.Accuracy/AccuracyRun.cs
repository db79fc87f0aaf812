using ResolutionKit.Accuracy.Gold;
using ResolutionKit.Accuracy.Mutants;
using ResolutionKit.Accuracy.Scores;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Accuracy;

/// <summary>Scores a folder of texts, and compares the score with the approved one.</summary>
internal static class AccuracyRun
{
    /// <summary>Does what the options ask for; returns the exit code: 0, 1 where a figure has dropped or an error is new, 2 where there is nothing to compare with.</summary>
    public static int Run(Options options, TextWriter output, TextWriter error)
    {
        var texts = GoldFolder.Read(options.Folder).ToList();
        var board = new Scoreboard();
        texts.ForEach(text => Score(text, board));
        ScoreText.Print(output, board, options.PrintsMisses);
        var mutants = new MutantReport();
        if (options.Mutants > 0)
        {
            texts.FindAll(text => text.Citations is not null).ForEach(text => mutants.Add(text, options.Mutants));
            mutants.Print(output, options.PrintsMisses);
        }

        return options.Against is { } file ? Compare(ApprovedScore.Of(board, mutants.Figures), file, options.Approves, output, error) : 0;
    }

    private static void Score(GoldText text, Scoreboard board)
    {
        var draft = text.Draft;
        if (text.Citations is { } gold)
        {
            board.Add(text, gold, draft.Resolution.Citations.Select(FoundCitation.Of));
        }

        if (text.Structure is { } structure)
        {
            board.Add(text, structure, draft.Resolution);
        }

        if (!text.IsSentence)
        {
            board.Errors.AddRange(DraftValidator.Default.Validate(draft).Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"{text.Set} {text.Name}: error {finding.Rule.Id} at {finding.Position?.Line}:{finding.Position?.Column}"));
        }
    }

    private static int Compare(ApprovedScore score, string file, bool approves, TextWriter output, TextWriter error)
    {
        var approved = ApprovedScore.Load(file);
        if (approved is not null)
        {
            ScoreText.PrintChanges(output, score, approved);
        }

        if (approves)
        {
            score.Save(file);
            output.WriteLine($"approved in {file}");
            return 0;
        }

        if (approved is null)
        {
            error.WriteLine($"There is no approved score {file}: write it with --approve.");
            return 2;
        }

        return score.DropsFrom(approved).Any() || score.NewErrors(approved).Any() ? 1 : 0;
    }
}
