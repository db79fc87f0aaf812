using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>One resolution on its way into Markdown for readers.</summary>
/// <remarks>Numbers and letters are text, so that Markdown does not make bullets of them; each level of sub-paragraphs is indented by em spaces, which it keeps.</remarks>
internal sealed class ReaderMarkdown(Resolution resolution, TextWriter writer, bool linkCitations)
{
    private const string Indent = "\u2003\u2003";

    private readonly Queue<PassageTree> _paragraphs = new(PassageTree.Of(resolution));
    private readonly DocumentWording _wording = resolution.Language.Wording;
    private bool _hasText;

    public void Write()
    {
        WriteLines(ReaderMasthead.LinesOf(resolution));
        WriteLines([ReaderMasthead.NoteOf(resolution)]);
        WriteTitle();
        WriteBody(resolution.EnactingClause, resolution.Preamble, resolution.Operative, resolution.Sections, headingLevel: 2);
        foreach (var part in resolution.Parts)
        {
            WriteHeading(2, part.Letter, part.Title);
            WriteBody(part.EnactingClause, part.Preamble, part.Operative, part.Sections, headingLevel: 3);
            WriteClosingLine(part.Adopted, part.Meeting);
        }

        WriteClosingLine(resolution.Masthead.ClosingDate ?? resolution.Masthead.Adopted, resolution.Masthead.Meeting);
        if (resolution.Vote is { } vote)
        {
            // The Human Rights Council puts it in brackets.
            var isBracketed = resolution.Organ == Organ.HumanRightsCouncil;
            WriteBlock(LiteralMarkdown.Of(isBracketed ? "[" : string.Empty) + Markup(vote) + LiteralMarkdown.Of(isBracketed ? ".]" : "."));
        }
        for (var at = 0; at < resolution.Annexes.Length; at++)
        {
            WriteAnnex(resolution.Annexes[at], at + 1);
        }

        WriteFootnotes();
    }

    private void WriteTitle()
    {
        var number = (resolution.Masthead.TitleNumber ?? resolution.Number)?.ToString();
        if (number is not null || resolution.Title is not null)
        {
            WriteHeading(1, number, resolution.Title);
        }
    }

    private void WriteBody(
        Prose? enactingClause, ImmutableArray<Paragraph> preamble, ImmutableArray<Paragraph> operative, ImmutableArray<Section> sections, int headingLevel)
    {
        // A set of lettered resolutions has no text of its own before the first.
        if (!preamble.IsEmpty || !operative.IsEmpty || !sections.IsEmpty || enactingClause is not null)
        {
            WriteEnactingClause(enactingClause);
        }

        WriteParagraphs(preamble.Length + operative.Length);
        foreach (var section in sections)
        {
            WriteHeading(headingLevel, section.Numeral, section.Title);
            WriteParagraphs(section.Preamble.Length + section.Operative.Length);
        }
    }

    private void WriteEnactingClause(Prose? printed)
    {
        var clause = printed ?? Prose.FromText(resolution.Language.EnactingClauseOf(resolution.Organ) ?? string.Empty);
        if (clause.IsEmpty)
        {
            return;
        }

        // The clause is emphasised up to its comma, whether the draft says so or not.
        var length = clause.Text.TrimEnd([',', '，', '،', ' ']).Length;
        WriteBlock(Markup(clause.Emphasis.IsEmpty ? new Prose(clause.Mapped, [new TextSpan(0, length)], clause.FootnoteReferences) : clause));
    }

    private void WriteParagraphs(int count)
    {
        for (var at = 0; at < count; at++)
        {
            WriteParagraph(_paragraphs.Dequeue());
        }
    }

    private void WriteParagraph(PassageTree paragraph)
    {
        var text = paragraph.Text;
        if (text.Paragraph is { IsHeading: true })
        {
            WriteHeading(4, text.Marker, text.Prose);
        }
        else
        {
            WriteBlock(IndentOf(text) + MarkerOf(text) + Markup(text));
        }

        foreach (var item in paragraph.Items)
        {
            WriteParagraph(item);
        }

        if (paragraph.After is { } after)
        {
            WriteBlock(IndentOf(text) + Markup(after));
        }
    }

    private static string IndentOf(Passage passage) => string.Concat(Enumerable.Repeat(Indent, passage.Level));

    private string MarkerOf(Passage passage)
    {
        if (passage.Marker.Length == 0)
        {
            return string.Empty;
        }

        var isNumber = passage.Level == 0 && passage.Marker.All(char.IsDigit);
        return LiteralMarkdown.Of(isNumber ? DocumentWording.Fill(_wording.ParagraphNumber, passage.Marker) : passage.Marker) + " ";
    }

    private void WriteClosingLine(DateOnly? date, int? meeting)
    {
        var day = date is { } adopted ? resolution.Language.FormatDate(adopted, string.Empty) : null;
        var sitting = meeting is { } number ? _wording.FormatMeeting(resolution.Organ, number) : null;
        WriteLines(_wording.IsDateBeforeMeeting ? [day, sitting] : [sitting, day]);
    }

    private void WriteAnnex(Annex annex, int ordinal)
    {
        // Where there are several, each has its number.
        var heading = annex.Heading ?? (resolution.Annexes.Length > 1 ? $"{_wording.Annex} {RomanNumeral.Format(ordinal)}" : _wording.Annex);
        WriteHeading(2, null, Prose.FromText(heading));
        if (annex.Title is { } title)
        {
            WriteHeading(3, null, title);
        }

        WriteParagraphs(annex.Paragraphs.Length);
    }

    private void WriteFootnotes()
    {
        if (!resolution.Footnotes.IsEmpty)
        {
            WriteBlock("---");
        }

        foreach (var passage in resolution.Passages.Where(passage => passage.Footnote is not null))
        {
            WriteBlock($"<sup>{LiteralMarkdown.Of(passage.Footnote!.Label)}</sup> {Markup(passage)}");
        }
    }

    private void WriteHeading(int level, string? number, Prose? title)
    {
        var mark = new string('#', level) + " ";
        var label = string.IsNullOrEmpty(number) ? string.Empty : LiteralMarkdown.Of(number!);
        var text = title is null ? string.Empty : Markup(title);
        WriteBlock(mark + (label.Length > 0 && text.Length > 0 ? $"{label}. {text}" : label + text));
    }

    private void WriteLines(IEnumerable<string?> lines)
    {
        var printed = lines.Where(line => line is not null).ToList();
        if (printed.Count > 0)
        {
            WriteBlock(string.Join("\\\n", printed));
        }
    }

    private void WriteBlock(string text)
    {
        if (_hasText)
        {
            writer.Write('\n');
        }

        writer.Write(text);
        writer.Write('\n');
        _hasText = true;
    }

    private string Markup(Passage passage) => linkCitations
        ? ReaderMarkup.Write(passage.Prose, CitationLinks.Of(passage, resolution.Language)).TrimStart()
        : Markup(passage.Prose);

    private static string Markup(Prose prose) => ReaderMarkup.Write(prose, []).TrimStart();
}
