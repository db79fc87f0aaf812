namespace ResolutionKit.Cli.Reports;

/// <summary>A stretch of lines in which two texts differ.</summary>
/// <param name="Old">The first line in the old text, from 0.</param>
/// <param name="OldCount">How many lines of the old text are gone.</param>
/// <param name="New">The first line in the new text, from 0.</param>
/// <param name="NewCount">How many lines of the new text have come.</param>
internal readonly record struct LineChange(int Old, int OldCount, int New, int NewCount)
{
    public int OldEnd => Old + OldCount;

    public int NewEnd => New + NewCount;
}

/// <summary>Finds the lines in which two texts differ, as few as may be: E. W. Myers, “An O(ND) Difference Algorithm and Its Variations” (1986).</summary>
internal static class LineDiff
{
    /// <summary>The changes, in order, none touching another.</summary>
    public static List<LineChange> Find(string[] before, string[] after)
    {
        var changes = new List<LineChange>();
        var (x, y) = (before.Length, after.Length);
        foreach (var furthest in Enumerable.Reverse(Search(before, after)))
        {
            // Back along the diagonal to where this round had made its one step.
            var round = furthest.Round;
            var diagonal = x - y;
            var isInsertion = diagonal == -round || (diagonal != round && furthest[diagonal - 1] < furthest[diagonal + 1]);
            var previous = isInsertion ? diagonal + 1 : diagonal - 1;
            if (round == 0)
            {
                break;
            }

            (x, y) = (furthest[previous], furthest[previous] - previous);
            Add(changes, isInsertion ? new LineChange(x, 0, y, 1) : new LineChange(x, 1, y, 0));
        }

        changes.Reverse();
        return changes;
    }

    // The rounds, each with how far along the old text each diagonal had been reached before it.
    private static List<Frontier> Search(string[] before, string[] after)
    {
        var rounds = new List<Frontier>();
        var reached = new Frontier(0);
        for (var round = 0; ; round++)
        {
            var next = new Frontier(round);
            rounds.Add(reached with { Round = round });
            for (var diagonal = -round; diagonal <= round; diagonal += 2)
            {
                var x = round == 0 ? 0
                    : diagonal == -round || (diagonal != round && reached[diagonal - 1] < reached[diagonal + 1]) ? reached[diagonal + 1]
                    : reached[diagonal - 1] + 1;
                while (x < before.Length && x - diagonal < after.Length && before[x] == after[x - diagonal])
                {
                    x++;
                }

                next[diagonal] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                {
                    return rounds;
                }
            }

            reached = next;
        }
    }

    // Changes come from the end of the texts to their beginning; one that touches the last is part of it.
    private static void Add(List<LineChange> changes, LineChange change)
    {
        if (changes.Count > 0 && changes[^1] is var last && change.OldEnd == last.Old && change.NewEnd == last.New)
        {
            changes[^1] = new LineChange(change.Old, change.OldCount + last.OldCount, change.New, change.NewCount + last.NewCount);
        }
        else
        {
            changes.Add(change);
        }
    }

    private sealed record Frontier(int Round)
    {
        private readonly int[] _reached = new int[(2 * Round) + 3];
        private readonly int _middle = Round + 1;

        public int this[int diagonal]
        {
            get => _reached[_middle + diagonal];
            set => _reached[_middle + diagonal] = value;
        }
    }
}
