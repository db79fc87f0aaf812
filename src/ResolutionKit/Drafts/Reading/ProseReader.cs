using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Reading;

/// <summary>Reads the inline markup of drafts, and reports what a resolution does not have.</summary>
internal sealed class ProseReader(ReadingLog log)
{
    private readonly List<ForeignMarkup> _foreign = [];

    public Prose Read(MappedText markup)
    {
        var prose = ProseMarkup.Read(markup, _foreign);
        if (_foreign.Count > 0)
        {
            foreach (var (name, span) in _foreign)
            {
                log.Report(
                    ReadingLog.ForeignMarkup,
                    $"A resolution has no place for {name}: its text is kept and its markup left out. Write plain text, or a backslash before each mark that is meant as a character.",
                    markup.ToSource(span) ?? default);
            }

            _foreign.Clear();
        }

        return Trim(prose);
    }

    // What stood at an end may have been a comment or a tag, and left its blank.
    private static Prose Trim(Prose prose)
    {
        // A blank before a footnote marker stands within the text.
        var references = prose.FootnoteReferences;
        var (start, end) = (0, prose.Text.Length);
        var (first, last) = references.IsEmpty ? (end, start) : (references[0].Position, references[references.Length - 1].Position);
        while (start < first && char.IsWhiteSpace(prose.Text[start]))
        {
            start++;
        }

        while (end > Math.Max(start, last) && char.IsWhiteSpace(prose.Text[end - 1]))
        {
            end--;
        }

        return end - start == prose.Text.Length ? prose : new Prose(
            prose.Mapped.Slice(TextSpan.FromBounds(start, end)),
            [.. prose.Emphasis.Select(span => TextSpan.FromBounds(span.Start - start, span.End - start))],
            [.. references.Select(reference => reference with { Position = reference.Position - start })],
            prose.ReferenceSources);
    }
}
