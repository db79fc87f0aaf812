#if NET
using System.Text.Json;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rendering.Json;

/// <summary>One resolution on its way into JSON.</summary>
internal sealed class ResolutionJson(Utf8JsonWriter json, Resolution resolution)
{
    private readonly ImmutableArray<PassageTree> _paragraphs = PassageTree.Of(resolution);

    private Prose OrgansEnactingClause => Prose.FromText(resolution.Language.EnactingClauseOf(resolution.Organ) ?? string.Empty);

    public void Write()
    {
        json.WriteStartObject();
        WriteMasthead();
        WriteProse("enactingClause", resolution.EffectiveEnactingClause);
        WriteParagraphs("preamble", paragraph => paragraph.Text.Kind == PassageKind.Preambular);
        WriteParagraphs("operative", paragraph => paragraph.Text.Kind == PassageKind.Operative);
        WriteArray("sections", resolution.Sections, WriteSection);
        WriteArray("parts", resolution.Parts, WritePart);
        WriteArray("footnotes", resolution.Footnotes, WriteFootnote);
        var annexed = new Queue<PassageTree>(_paragraphs.Where(paragraph => paragraph.Text.Kind == PassageKind.Annex));
        WriteArray("annexes", resolution.Annexes, annex => WriteAnnex(annex, annexed));
        json.WriteEndObject();
    }

    private void WriteMasthead()
    {
        var masthead = resolution.Masthead;
        json.WriteString("symbol", masthead.Symbol?.ToString() ?? masthead.BodyNumber);
        json.WriteString("organ", resolution.Organ.ToCode());
        json.WriteString("language", resolution.Language.Code);
        if (resolution.Session is { Kind: SessionKind.Regular } session)
        {
            json.WriteNumber("session", session.Number);
        }
        else
        {
            json.WriteString("session", resolution.Session?.ToString());
        }

        WriteProse("title", resolution.Title);
        json.WriteString("titleNumber", masthead.TitleNumber?.ToString());
        WriteDate("adopted", masthead.Adopted);
        WriteNumber("meeting", masthead.Meeting);
        WriteDate("closingDate", masthead.ClosingDate);
        WriteArray("agendaItems", masthead.AgendaItems, json.WriteStringValue);
        json.WriteString("report", masthead.Report?.ToString());
        json.WriteString("reportParagraph", masthead.ReportParagraph);
        json.WriteString("note", masthead.Note);
        WriteProse("vote", resolution.Vote);
        json.WriteString("sponsors", masthead.Sponsors);
        json.WriteString("distribution", masthead.Distribution);
        WriteDate("issued", masthead.Issued);
        json.WriteString("original", masthead.Original);
        json.WriteString("jobNumber", masthead.JobNumber);
        json.WriteString("barCode", masthead.BarCode);
    }

    private void WriteParagraphs(string key, Func<PassageTree, bool> belongs) =>
        WriteArray(key, _paragraphs.Where(belongs), paragraph => WriteParagraph(paragraph, paragraph.Text.Kind == PassageKind.Operative ? "number" : "marker"));

    private void WriteParagraph(PassageTree paragraph, string markerKey)
    {
        var text = paragraph.Text;
        json.WriteStartObject();
        // A preambular paragraph or one of an annex carries no number unless one was printed.
        if (text.Kind == PassageKind.Operative || text.Level > 0 || text.Marker.Length > 0)
        {
            json.WriteString(markerKey, text.Marker.Length > 0 ? text.Marker : null);
        }

        if (text.Paragraph is { IsHeading: true })
        {
            json.WriteBoolean("isHeading", true);
        }

        json.WriteString("text", text.Prose.Text);
        WriteArray("footnotes", Labels(text.Prose).Concat(Labels(paragraph.After?.Prose)), json.WriteStringValue);
        WriteArray("items", paragraph.Items, item => WriteParagraph(item, "marker"));
        json.WriteString("after", paragraph.After?.Prose.Text);
        if (text.Level == 0)
        {
            WritePlace(text);
        }

        json.WriteEndObject();
    }

    private void WritePlace(Passage passage)
    {
        if (passage.Section is { } section)
        {
            json.WriteString("section", section.Numeral ?? section.Title?.Text);
        }

        if (passage.Part is { } part)
        {
            json.WriteString("part", part.Letter);
        }
    }

    private void WriteSection(Section section)
    {
        json.WriteStartObject();
        json.WriteString("numeral", section.Numeral);
        WriteProse("title", section.Title);
        json.WriteEndObject();
    }

    private void WritePart(LetteredPart part)
    {
        json.WriteStartObject();
        json.WriteString("letter", part.Letter);
        WriteProse("title", part.Title);
        WriteProse("enactingClause", part.EnactingClause ?? OrgansEnactingClause);
        WriteDate("adopted", part.Adopted);
        WriteNumber("meeting", part.Meeting);
        WriteArray("sections", part.Sections, WriteSection);
        json.WriteEndObject();
    }

    private void WriteFootnote(Footnote footnote)
    {
        json.WriteStartObject();
        json.WriteString("marker", footnote.Label);
        json.WriteString("text", footnote.Text.Text);
        json.WriteEndObject();
    }

    private void WriteAnnex(Annex annex, Queue<PassageTree> annexed)
    {
        json.WriteStartObject();
        json.WriteString("heading", annex.Heading);
        WriteProse("title", annex.Title);
        WriteArray("paragraphs", annex.Paragraphs, _ => WriteParagraph(annexed.Dequeue(), "marker"));
        json.WriteEndObject();
    }

    private void WriteProse(string key, Prose? prose)
    {
        json.WriteString(key, prose is { IsEmpty: false } ? prose.Text : null);
        if (prose is { FootnoteReferences.IsEmpty: false })
        {
            WriteArray(key + "Footnotes", Labels(prose), json.WriteStringValue);
        }
    }

    private void WriteDate(string key, DateOnly? date) => json.WriteString(key, date is { } day ? IsoDate.Format(day) : null);

    private void WriteNumber(string key, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(key, value);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private void WriteArray<T>(string key, IEnumerable<T> elements, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var element in elements)
        {
            write(element);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Labels(Prose? prose) => prose?.FootnoteReferences.Select(reference => reference.Label) ?? [];
}
#endif
