using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Reads the paragraphs of an annex, with their headings and the markers that are printed.</summary>
internal static class AnnexReader
{
    /// <summary>Makes an annex.</summary>
    /// <param name="heading">Its heading, or an empty text where there is none.</param>
    /// <param name="headingSpan">The place of the heading.</param>
    /// <param name="blocks">What stands under the heading.</param>
    /// <param name="language">The language.</param>
    public static Annex Read(string? heading, TextSpan? headingSpan, List<TextBlock> blocks, DraftingLanguage language)
    {
        var title = blocks.Count > 1 && Headings.IsHeading(blocks[0]) ? blocks[0] : null;
        var list = new ParagraphList(language.Markers);
        foreach (var block in title is null ? blocks : blocks.Skip(1))
        {
            if (block.Marker is { Form: not MarkerForm.Number } marker)
            {
                list.AddItem(block, marker);
            }
            else
            {
                list.Add(block, Headings.IsHeading(block));
            }
        }

        var start = headingSpan ?? blocks[0].Span;
        return new Annex
        {
            Heading = heading,
            Title = title?.Prose,
            Paragraphs = new ParagraphBuilder(language.Markers).Annex(list.Paragraphs),
            Span = blocks.Count > 0 ? TextSpan.FromBounds(start.Start, Math.Max(start.End, blocks[blocks.Count - 1].Span.End)) : start,
        };
    }
}
