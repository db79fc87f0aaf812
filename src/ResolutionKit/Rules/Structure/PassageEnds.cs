namespace ResolutionKit.Rules.Structure;

/// <summary>Tells what the end of a passage closes.</summary>
internal static class PassageEnds
{
    /// <summary>What the end of a passage closes; its neighbours tell.</summary>
    public static PassageEnd Of(ImmutableArray<Passage> passages, int index)
    {
        var passage = passages[index];
        if (passage.Kind is not (PassageKind.Preambular or PassageKind.Operative) || passage.Paragraph is not { } paragraph)
        {
            return PassageEnd.Free;
        }

        if (!passage.IsAfter && !paragraph.Items.IsEmpty)
        {
            return PassageEnd.Chapeau;
        }

        var next = index + 1 < passages.Length ? passages[index + 1] : null;
        if (next is not null && next.Kind == passage.Kind && next.Part == passage.Part && (next.Level > 0 || next.IsAfter))
        {
            return next.IsAfter ? PassageEnd.BeforeRest : PassageEnd.Inner;
        }

        if (passage.Kind == PassageKind.Preambular)
        {
            return PassageEnd.Preambular;
        }

        if (next is { Kind: PassageKind.Operative } && next.Part == passage.Part && next.Section == passage.Section)
        {
            return PassageEnd.Operative;
        }

        return IsFollowedInPart(passages, index) ? PassageEnd.LastOfSection : PassageEnd.LastOperative;
    }

    private static bool IsFollowedInPart(ImmutableArray<Passage> passages, int index)
    {
        for (var i = index + 1; i < passages.Length && passages[i].Part == passages[index].Part; i++)
        {
            if (passages[i].Kind == PassageKind.Operative)
            {
                return true;
            }
        }

        return false;
    }
}
