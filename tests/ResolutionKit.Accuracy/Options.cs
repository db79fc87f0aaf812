namespace ResolutionKit.Accuracy;

/// <summary>What the program is asked to do.</summary>
/// <param name="Folder">The folder of the gold texts.</param>
/// <param name="Against">The file of the approved score; null to compare with none.</param>
/// <param name="Approves">Whether the score becomes the approved one.</param>
/// <param name="PrintsMisses">Whether each miss is printed.</param>
/// <param name="Mutants">How many single-fault mutants are made of each text for each fault; 0 for none.</param>
internal sealed record Options(string Folder, string? Against, bool Approves, bool PrintsMisses, int Mutants)
{
    public const string Usage = """
        Scores the reader of citations, the reader of official texts and the findings against texts with gold annotations.

          dotnet run --project tests/ResolutionKit.Accuracy -- FOLDER [--misses] [--against FILE [--approve]] [--mutants N]

        FOLDER      texts NAME.LANGUAGE.txt with NAME.LANGUAGE.gold.json beside them, and LANGUAGE.jsonl with one annotated sentence in each line;
                    texts without annotations are looked at for errors only
        --misses    print each citation missed and each found in error
        --against   compare with the score in FILE; the exit code is 1 where a figure has dropped or an error is new
        --approve   write the score to FILE
        --mutants   plant N single faults of each kind in each text, and count those reported on the right citation
        """;

    /// <summary>Reads the arguments; null where they make no sense, with the reason.</summary>
    public static Options? Read(string[] arguments, out string? problem)
    {
        string? folder = null, against = null;
        var (approves, printsMisses, mutants) = (false, false, 0);
        problem = null;
        for (var i = 0; i < arguments.Length && problem is null; i++)
        {
            switch (arguments[i])
            {
                case "--misses":
                    printsMisses = true;
                    break;
                case "--approve":
                    approves = true;
                    break;
                case "--against" when i + 1 < arguments.Length:
                    against = arguments[++i];
                    break;
                case "--mutants" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], out mutants) && mutants > 0:
                    i++;
                    break;
                case var other when !other.StartsWith('-') && folder is null:
                    folder = other;
                    break;
                default:
                    problem = $"{arguments[i]} is not understood.";
                    break;
            }
        }

        problem ??= folder is null ? "Name the folder of the gold texts."
            : !Directory.Exists(folder) ? $"There is no folder {folder}."
            : approves && against is null ? "--approve needs --against FILE." : null;
        return problem is null ? new Options(folder!, against, approves, printsMisses, mutants) : null;
    }
}
