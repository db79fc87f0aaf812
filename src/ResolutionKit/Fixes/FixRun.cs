using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Validation;

namespace ResolutionKit.Fixes;

/// <summary>Applies fixes round by round, until none is left that makes the text better.</summary>
internal sealed class FixRun(DraftValidator validator, FixSelection selection, DraftForm? form, DraftReadOptions options, CancellationToken cancellation)
{
    // Fixes that touch each other wait for a round, and few wait for more than one; the bound is for rules that are wrong.
    private const int MostRounds = 24;

    public FixResult Run(Draft draft)
    {
        var first = Check(draft);
        var now = first;
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        var isSettled = false;
        for (var round = 0; round <= MostRounds; round++)
        {
            var (next, taken) = Step(now);
            isSettled = taken.Count == 0;
            if (isSettled || round == MostRounds)
            {
                break;
            }

            applied.AddRange(taken.OrderBy(static fix => fix.Fix.Edits[0].Span.Start).Select(fix => new AppliedFix(now.Found[fix.Index], fix.Fix)));
            now = next;
        }

        return new FixResult
        {
            Before = draft.Source!,
            Found = first.Found,
            Draft = now.Draft,
            Applied = applied.ToImmutable(),
            Remaining = now.Found,
            IsSettled = isSettled,
        };
    }

    // One round. A fix that is not taken gives way to those that it stood in the way of.
    private (CheckedDraft After, List<PlannedFix> Taken) Step(CheckedDraft now)
    {
        var leftOut = new HashSet<int>();
        while (FixPlan.Of(now, selection, leftOut) is { Count: > 0 } plan)
        {
            var attempt = new Attempt(this, now);
            attempt.Add(plan);
            if (attempt.Taken.Count > 0)
            {
                return (attempt.After, attempt.Taken);
            }

            leftOut.UnionWith(plan.Select(static fix => fix.Index));
        }

        return (now, []);
    }

    private CheckedDraft Check(Draft draft) => new(draft, validator.Validate(draft, cancellation));

    private CheckedDraft Check(CheckedDraft before, EditSet edits)
    {
        var source = before.Draft.Source!;
        return Check(Draft.Read(source.WithContent(edits.Apply(source.Content)), options, form));
    }

    /// <summary>Fixes of one text that were found good together.</summary>
    private sealed class Attempt(FixRun run, CheckedDraft before)
    {
        private readonly CheckedDraft _before = before;

        public List<PlannedFix> Taken { get; private set; } = [];

        public CheckedDraft After { get; private set; } = before;

        /// <summary>Takes all of some fixes if that is good, else those of each half that are: one that is bad is found in few steps.</summary>
        public void Add(List<PlannedFix> fixes)
        {
            List<PlannedFix> tried = [.. Taken, .. fixes];
            var edits = EditSet.Of(tried);
            var after = run.Check(_before, edits);
            if (FixGate.Allows(_before, tried, edits, after))
            {
                (Taken, After) = (tried, after);
            }
            else if (fixes.Count > 1)
            {
                Add(fixes.GetRange(0, fixes.Count / 2));
                Add(fixes.GetRange(fixes.Count / 2, fixes.Count - (fixes.Count / 2)));
            }
        }
    }
}
