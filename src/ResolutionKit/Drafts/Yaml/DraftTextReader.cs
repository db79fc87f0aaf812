using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.Yaml;

/// <summary>Reads the text of a draft: paragraphs, sections, lettered parts, footnotes and annexes.</summary>
internal sealed class DraftTextReader(DraftValues values, ReadingLog log)
{
    public List<Paragraph> Paragraphs(ScalarNode key, DraftNode value)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var item in values.List(key, value, "paragraphs"))
        {
            if (Paragraph(item) is { } paragraph)
            {
                paragraphs.Add(paragraph);
            }
        }

        return paragraphs;
    }

    public List<Section> Sections(ScalarNode key, DraftNode value)
    {
        var sections = new List<Section>();
        foreach (var map in Maps(key, value, "sections"))
        {
            var section = new Section { Span = HeadingOf(map, "section", "title") };
            foreach (var (name, entry) in values.Entries(map, DraftKeys.Section))
            {
                section = name.Value switch
                {
                    "section" => section with { Numeral = values.Scalar(name, entry) },
                    "title" => section with { Title = values.Prose(name, entry) },
                    "preamble" => section with { Preamble = [.. Paragraphs(name, entry)] },
                    _ => section with { Operative = [.. Paragraphs(name, entry)] },
                };
            }

            sections.Add(section);
        }

        return sections;
    }

    public List<LetteredPart> Parts(ScalarNode key, DraftNode value)
    {
        var parts = new List<LetteredPart>();
        foreach (var map in Maps(key, value, "parts"))
        {
            // A part has dates of its own; it has no masthead.
            var dates = new MastheadReader(values, log, new DraftContent());
            var part = new LetteredPart(string.Empty) { Span = HeadingOf(map, "part", "title") };
            foreach (var (name, entry) in values.Entries(map, DraftKeys.Part))
            {
                part = name.Value switch
                {
                    "part" => part with { Letter = values.Scalar(name, entry) ?? string.Empty },
                    "title" => part with { Title = values.Prose(name, entry) },
                    "enacting-clause" => part with { EnactingClause = values.Prose(name, entry) },
                    "preamble" => part with { Preamble = [.. Paragraphs(name, entry)] },
                    "operative" => part with { Operative = [.. Paragraphs(name, entry)] },
                    "sections" => part with { Sections = [.. Sections(name, entry)] },
                    "adopted" => part with { Adopted = dates.Date(name, entry, null) },
                    _ => part with { Meeting = dates.Meeting(name, entry, null) },
                };
            }

            parts.Add(part);
        }

        return parts;
    }

    public List<Annex> Annexes(ScalarNode key, DraftNode value)
    {
        var annexes = new List<Annex>();
        foreach (var map in Maps(key, value, "annexes"))
        {
            var annex = new Annex { Span = HeadingOf(map, "heading", "title") };
            foreach (var (name, entry) in values.Entries(map, DraftKeys.Annex))
            {
                annex = name.Value switch
                {
                    "heading" => annex with { Heading = values.Scalar(name, entry) },
                    "title" => annex with { Title = values.Prose(name, entry) },
                    _ => annex with { Paragraphs = [.. Paragraphs(name, entry)] },
                };
            }

            annexes.Add(annex);
        }

        return annexes;
    }

    /// <summary>Footnotes: a map of labels to texts, or a list of maps that have both.</summary>
    public List<Footnote> Footnotes(ScalarNode key, DraftNode value)
    {
        var footnotes = new List<Footnote>();
        if (value is MapNode labels)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (label, text) in labels.Entries)
            {
                if (!seen.Add(label.Value))
                {
                    log.Report(ReadingLog.DuplicateKey, $"The footnote '{label.Value}' is given twice. Give each its own label.", label.Content);
                }

                footnotes.Add(new Footnote(label.Value, values.Prose(label, text) ?? Prose.Empty) { Span = TextSpan.Union(label.Span, text.Span), LabelSpan = label.Content });
            }

            return footnotes;
        }

        foreach (var map in Maps(key, value, "footnotes"))
        {
            var (label, text) = (default(ScalarNode), Prose.Empty);
            foreach (var (name, entry) in values.Entries(map, DraftKeys.Footnote))
            {
                if (name.Value == "label")
                {
                    label = values.Scalar(name, entry) is null ? null : (ScalarNode)entry;
                }
                else
                {
                    text = values.Prose(name, entry) ?? Prose.Empty;
                }
            }

            footnotes.Add(new Footnote(label?.Value ?? string.Empty, text) { Span = map.Span, LabelSpan = label?.Content });
        }

        return footnotes;
    }

    private IEnumerable<MapNode> Maps(ScalarNode key, DraftNode value, string what)
    {
        foreach (var item in values.List(key, value, what))
        {
            if (item is MapNode map)
            {
                yield return map;
            }
            else if (value is ListNode)
            {
                values.Refuse(item.Span, $"Each of the {what} is a map of keys, not {item.Kind}.");
            }
        }
    }

    private Paragraph? Paragraph(DraftNode node)
    {
        switch (node)
        {
            case ScalarNode { IsNull: false } text:
                return new Paragraph(values.Prose(text)) { Span = text.Span };
            case ScalarNode nothing:
                values.Refuse(nothing.Span, "There is no text in this paragraph: write it after the dash, or remove the dash.");
                return null;
            case MapNode map when IsText(map):
                values.Refuse(map.Span, "YAML takes the words before a colon for a key: put the whole text in quotes, as in '*Calls upon* Member States:'.");
                return new Paragraph(values.ProseOf(map.Span)) { Span = map.Span };
            case MapNode map:
                return Paragraph(map);
            default:
                values.Refuse(node.Span, $"A paragraph is a text, or a map with 'text' and 'items', not {node.Kind}: a text that begins with [ must stand in quotes.");
                return new Paragraph(values.ProseOf(node.Span)) { Span = node.Span };
        }
    }

    private Paragraph Paragraph(MapNode map)
    {
        var paragraph = new Paragraph(Prose.Empty) { Span = map.Span };
        foreach (var (key, value) in values.Entries(map, DraftKeys.Paragraph))
        {
            paragraph = key.Value switch
            {
                "text" => paragraph with { Text = values.Prose(key, value) ?? Prose.Empty },
                "heading" => paragraph with { Text = values.Prose(key, value) ?? Prose.Empty, IsHeading = true },
                "items" => paragraph with { Items = [.. Paragraphs(key, value)] },
                "after" => paragraph with { After = values.Prose(key, value) },
                _ => paragraph with { Marker = values.Scalar(key, value), MarkerSpan = value is ScalarNode { IsNull: false } marker ? marker.Content : null },
            };
        }

        return paragraph;
    }

    // 'Calls upon Member States: the following' is a map for YAML, but its key is no word.
    private static bool IsText(MapNode map)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (Array.IndexOf(DraftKeys.Paragraph, key.Value) >= 0)
            {
                return false;
            }
        }

        return map.Entries.Count > 0 && (map.Entries[0].Key.Value.IndexOfAny([' ', '*', '[']) >= 0 || Spelling.Nearest(map.Entries[0].Key.Value, DraftKeys.Paragraph) is null);
    }

    // Where a section, part or annex is named: what stands for its heading.
    private static TextSpan HeadingOf(MapNode map, string name, string title)
    {
        TextSpan? heading = null;
        foreach (var (key, value) in map.Entries)
        {
            if ((key.Value == name || key.Value == title) && value is ScalarNode { IsNull: false } scalar)
            {
                heading = heading is { } first ? TextSpan.Union(first, scalar.Content) : scalar.Content;
            }
        }

        return heading ?? new TextSpan(map.Span.Start, 0);
    }
}
