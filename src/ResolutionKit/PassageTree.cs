namespace ResolutionKit;

/// <summary>A paragraph with its passages and those of its sub-paragraphs: the passages of a resolution, folded back into the tree that they were walked from.</summary>
/// <remarks>Renderers need the tree and the numbers and letters that <see cref="PassageWalk"/> made; so there is one walk that knows how paragraphs are numbered.</remarks>
/// <param name="Text">The passage of the paragraph's text.</param>
/// <param name="Items">The sub-paragraphs.</param>
/// <param name="After">The passage of the text that goes on after them; null where none does.</param>
internal sealed record PassageTree(Passage Text, ImmutableArray<PassageTree> Items, Passage? After)
{
    /// <summary>The paragraphs of a resolution and its annexes in reading order.</summary>
    public static ImmutableArray<PassageTree> Of(Resolution resolution)
    {
        var passages = resolution.Passages;
        var paragraphs = ImmutableArray.CreateBuilder<PassageTree>();
        for (var at = 0; at < passages.Length && passages[at].Kind != PassageKind.Footnote;)
        {
            paragraphs.Add(Take(passages, ref at));
        }

        return paragraphs.ToImmutable();
    }

    private static PassageTree Take(ImmutableArray<Passage> passages, ref int at)
    {
        var text = passages[at++];
        var items = ImmutableArray.CreateBuilder<PassageTree>();
        while (at < passages.Length && passages[at].Level > text.Level)
        {
            items.Add(Take(passages, ref at));
        }

        var hasAfter = at < passages.Length && passages[at].IsAfter && passages[at].Level == text.Level;
        return new PassageTree(text, items.ToImmutable(), hasAfter ? passages[at++] : null);
    }
}
