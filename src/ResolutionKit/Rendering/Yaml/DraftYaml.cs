namespace ResolutionKit.Rendering.Yaml;

/// <summary>One resolution on its way into a YAML draft.</summary>
internal sealed class DraftYaml(Resolution resolution, YamlLines lines)
{
    public void Write()
    {
        YamlMasthead.Write(lines, resolution);
        WriteText("enacting-clause", resolution.EnactingClause);
        WriteBody(resolution.Preamble, resolution.Operative);
        lines.List("sections", resolution.Sections, WriteSection);
        lines.List("parts", resolution.Parts, WritePart);
        WriteFootnotes();
        lines.List("annexes", resolution.Annexes, WriteAnnex);
    }

    private void WriteBody(ImmutableArray<Paragraph> preamble, ImmutableArray<Paragraph> operative)
    {
        lines.List("preamble", preamble, WriteParagraph);
        lines.List("operative", operative, WriteParagraph);
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        if (paragraph is { Items.IsEmpty: true, After: null, Marker: null, IsHeading: false })
        {
            lines.Line(YamlScalar.OfText(paragraph.Text.ToMarkup()));
            return;
        }

        WriteText(paragraph.IsHeading ? "heading" : "text", paragraph.Text);
        lines.Pair("marker", paragraph.Marker is { } marker ? YamlScalar.OfText(marker) : null);
        lines.List("items", paragraph.Items, WriteParagraph);
        WriteText("after", paragraph.After);
    }

    private void WriteSection(Section section)
    {
        lines.Pair("section", section.Numeral is { } numeral ? YamlScalar.OfValue(numeral) : null);
        WriteText("title", section.Title);
        WriteBody(section.Preamble, section.Operative);
    }

    private void WritePart(LetteredPart part)
    {
        lines.Pair("part", YamlScalar.OfValue(part.Letter));
        WriteText("title", part.Title);
        lines.Pair("adopted", YamlMasthead.Date(part.Adopted));
        lines.Pair("meeting", YamlMasthead.Number(part.Meeting));
        WriteText("enacting-clause", part.EnactingClause);
        WriteBody(part.Preamble, part.Operative);
        lines.List("sections", part.Sections, WriteSection);
    }

    private void WriteFootnotes()
    {
        // A map cannot hold a label twice.
        if (resolution.Footnotes.Select(footnote => footnote.Label).Distinct().Count() < resolution.Footnotes.Length)
        {
            lines.List("footnotes", resolution.Footnotes, footnote =>
            {
                lines.Pair("label", YamlScalar.OfValue(footnote.Label));
                WriteText("text", footnote.Text);
            });
        }
        else if (!resolution.Footnotes.IsEmpty)
        {
            lines.Map("footnotes", () =>
            {
                foreach (var footnote in resolution.Footnotes)
                {
                    WriteText(YamlScalar.OfValue(footnote.Label), footnote.Text);
                }
            });
        }
    }

    private void WriteAnnex(Annex annex)
    {
        lines.Pair("heading", annex.Heading is { } heading ? YamlScalar.OfText(heading) : null);
        WriteText("title", annex.Title);
        lines.List("paragraphs", annex.Paragraphs, WriteParagraph);
    }

    private void WriteText(string key, Prose? prose) => lines.Pair(key, prose is null ? null : YamlScalar.OfText(prose.ToMarkup()));
}
