using ResolutionKit.Text;

namespace ResolutionKit.Rules.Footnotes;

/// <summary>A footnote marker with its place.</summary>
/// <param name="Label">The label of the note.</param>
/// <param name="Place">The place in the source; null where there is none.</param>
/// <param name="Passage">The passage; null for a title or an enacting clause.</param>
internal readonly record struct PlacedMarker(string Label, TextSpan? Place, Passage? Passage);

/// <summary>Gathers the footnote markers of a resolution in reading order.</summary>
internal static class FootnoteMarkers
{
    /// <summary>The markers of titles, clause and paragraphs, in reading order; those of notes are left out.</summary>
    public static List<PlacedMarker> Of(Resolution resolution)
    {
        var markers = new List<PlacedMarker>();
        Add(markers, resolution.Title, null);
        Add(markers, resolution.EnactingClause, null);
        var (section, part, annex) = ((Section?)null, (LetteredPart?)null, (Annex?)null);
        foreach (var passage in resolution.Passages)
        {
            if (passage.Kind == PassageKind.Footnote)
            {
                continue;
            }

            if (passage.Part != part)
            {
                part = passage.Part;
                Add(markers, part?.Title, null);
                Add(markers, part?.EnactingClause, null);
            }

            if (passage.Section != section)
            {
                section = passage.Section;
                Add(markers, section?.Title, null);
            }

            if (passage.Annex != annex)
            {
                annex = passage.Annex;
                Add(markers, annex?.Title, null);
            }

            Add(markers, passage.Prose, passage);
        }

        Add(markers, resolution.Vote, null);
        return markers;
    }

    private static void Add(List<PlacedMarker> markers, Prose? prose, Passage? passage)
    {
        for (var i = 0; i < prose?.FootnoteReferences.Length; i++)
        {
            markers.Add(new PlacedMarker(prose.FootnoteReferences[i].Label, prose.GetReferenceSourceSpan(i), passage));
        }
    }
}
