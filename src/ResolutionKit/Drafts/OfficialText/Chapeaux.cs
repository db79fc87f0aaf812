namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Joins the chapeau of a list that stands on lines of its own to the paragraph whose list it is.</summary>
/// <remarks><em>(d) Supporting the Agreement: ⏎ To carry out the following tasks: ⏎ (i) …</em></remarks>
internal static class Chapeaux
{
    /// <summary>Joins them in the blocks of a part, whose prose is known.</summary>
    public static void Join(List<TextBlock> blocks, ProseJoiner joiner)
    {
        for (var i = 0; i + 2 < blocks.Count; i++)
        {
            var (head, chapeau, first) = (blocks[i], blocks[i + 1], blocks[i + 2]);
            if (head.Marker is { Form: not MarkerForm.Number } && chapeau.Marker is null && first.Marker is { Form: not MarkerForm.Number } && Announces(head) && Announces(chapeau))
            {
                head.Lines.AddRange(chapeau.Lines);
                head.Prose = joiner.Join(head.Lines);
                blocks.RemoveAt(i + 1);
            }
        }
    }

    private static bool Announces(TextBlock block) => block.EndMark is ':' or '：';
}
