using ResolutionKit.Rules;

namespace ResolutionKit.Fixes;

/// <summary>Judges whether fixes made a text better.</summary>
/// <remarks>
/// What they mended is gone, and nothing as grave has come. So with each step the errors become fewer, or they stay and the errors and warnings become
/// fewer, or those stay too and the findings do: no sequence of steps leads back to a text that was there before.
/// </remarks>
internal static class FixGate
{
    /// <summary>Whether nothing is found now that is as grave as what was mended and was not found before.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="fixes">The fixes that were applied to it.</param>
    /// <param name="edits">Their edits.</param>
    /// <param name="after">The text with them applied.</param>
    public static bool Allows(CheckedDraft before, IReadOnlyCollection<PlannedFix> fixes, EditSet edits, CheckedDraft after)
    {
        // A text that can no longer be read as before is worse whatever the rules are set to.
        if (after.Draft.Problems.Length > before.Draft.Problems.Length)
        {
            return false;
        }

        var grave = fixes.Min(fix => before.Found[fix.Index].Severity);
        var mended = new HashSet<int>(fixes.Select(static fix => fix.Index));
        var known = before.Found.Where((_, index) => !mended.Contains(index)).ToLookup(static found => found.Rule.Id);
        foreach (var found in after.Found.Where(found => found.Severity >= grave).GroupBy(static found => found.Rule.Id))
        {
            if (!AreKnown(found, [.. known[found.Key]], edits))
            {
                return false;
            }
        }

        return true;
    }

    // Whether each finding of a rule has one of its own among those of before, at the same place and no less grave.
    private static bool AreKnown(IEnumerable<DraftDiagnostic> found, List<DraftDiagnostic> known, EditSet edits)
    {
        var moved = found.ToList();
        moved.RemoveAll(one => RemoveFirst(known, other => one.Severity <= other.Severity && one.Message == other.Message && IsWhere(one, other, edits, exactly: true)));
        return moved.TrueForAll(one => RemoveFirst(known, other => one.Severity <= other.Severity && IsWhere(one, other, edits, exactly: false)));
    }

    private static bool IsWhere(DraftDiagnostic now, DraftDiagnostic before, EditSet edits, bool exactly)
    {
        var (here, there) = (edits.ToBefore(now.Span ?? default), before.Span ?? default);
        return exactly ? here == there : here.Start <= there.End && there.Start <= here.End;
    }

    private static bool RemoveFirst(List<DraftDiagnostic> list, Predicate<DraftDiagnostic> match)
    {
        var index = list.FindIndex(match);
        if (index >= 0)
        {
            list.RemoveAt(index);
        }

        return index >= 0;
    }
}
