namespace ResolutionKit.Rendering.Markdown;

/// <summary>Whether the paragraphs of a text or section show by themselves which are preambular and which operative, and the notes that say so where they do not.</summary>
/// <param name="NoteOfPreambular">What the note of each preambular paragraph says; null where none is needed.</param>
/// <param name="NoteOfFirstOperative">What the note of the first operative paragraph says; null where none is needed.</param>
internal sealed record DraftRoles(string? NoteOfPreambular, string? NoteOfFirstOperative)
{
    private static readonly DraftRoles Shown = new(null, null);
    private static readonly DraftRoles Said = new(".preamble", ".operative");

    public static DraftRoles Of(ImmutableArray<PassageTree> preamble, ImmutableArray<PassageTree> operative, DraftMarkers markers)
    {
        if (preamble.Any(paragraph => paragraph.Text.Marker.Length > 0))
        {
            return Said;
        }

        // The first number begins the operative part; without numbers, the last comma ends the preamble.
        if (operative.Any(paragraph => markers.IsNumbered(paragraph.Text)))
        {
            return markers.IsNumbered(operative[0].Text) ? Shown : Said;
        }

        return (preamble.IsEmpty || EndsInComma(preamble[preamble.Length - 1])) && !operative.Any(EndsInComma) ? Shown : Said;
    }

    private static bool EndsInComma(PassageTree paragraph)
    {
        var text = LastText(paragraph).TrimEnd();
        return text.Length > 0 && text[text.Length - 1] is ',' or '，' or '،';
    }

    private static string LastText(PassageTree paragraph) => paragraph switch
    {
        { After: { } after } => after.Prose.Text,
        { Items: { IsEmpty: false } items } => LastText(items[items.Length - 1]),
        _ => paragraph.Text.Prose.Text,
    };
}
