using ResolutionKit.Languages;
using ResolutionKit.Rendering.Yaml;

namespace ResolutionKit.Rendering.Markdown;

/// <summary>One resolution on its way into a Markdown draft.</summary>
/// <remarks>The form is that of <c>docs/formats/markdown.md</c>: one line for each paragraph, and a note in braces only where place and form would say something else.</remarks>
internal sealed class DraftMarkdown(Resolution resolution, TextWriter writer)
{
    private readonly Queue<PassageTree> _paragraphs = new(PassageTree.Of(resolution));
    private readonly DraftMarkers _markers = new(resolution.Language);

    public void Write()
    {
        writer.Write("---\n");
        YamlMasthead.Write(new YamlLines(writer), resolution);
        writer.Write("---\n");
        WriteBody(resolution.EnactingClause, resolution.Preamble, resolution.Operative, resolution.Sections, isSet: !resolution.Parts.IsEmpty);
        foreach (var part in resolution.Parts)
        {
            WriteBlock(DraftHeadings.OfPart(part));
            WriteBody(part.EnactingClause, part.Preamble, part.Operative, part.Sections, isSet: false);
        }

        foreach (var annex in resolution.Annexes)
        {
            WriteAnnex(annex);
        }

        WriteFootnotes();
    }

    private void WriteBody(
        Prose? enactingClause, ImmutableArray<Paragraph> preamble, ImmutableArray<Paragraph> operative, ImmutableArray<Section> sections, bool isSet)
    {
        // The lettered resolutions of a set have each a clause of their own.
        if (enactingClause is not null || !isSet || !preamble.IsEmpty || !operative.IsEmpty || !sections.IsEmpty)
        {
            WriteEnactingClause(enactingClause);
        }

        WriteParagraphs(preamble.Length, operative.Length);
        foreach (var section in sections)
        {
            WriteBlock(DraftHeadings.OfSection(section));
            WriteParagraphs(section.Preamble.Length, section.Operative.Length);
        }
    }

    private void WriteEnactingClause(Prose? printed)
    {
        if ((printed?.ToMarkup() ?? resolution.Language.EnactingClauseOf(resolution.Organ)) is { Length: > 0 } clause)
        {
            var isRecorded = printed is null || DraftingLanguage.TryRecognizeEnactingClause(printed.Text, out _, out _);
            WriteBlock(isRecorded ? clause : DraftText.EscapeStart(clause) + " {.enacting-clause}");
        }
    }

    private void WriteParagraphs(int preambular, int operative)
    {
        var preamble = Take(preambular);
        var paragraphs = Take(operative);
        var roles = DraftRoles.Of(preamble, paragraphs, _markers);
        foreach (var paragraph in preamble)
        {
            WriteParagraph(paragraph, 0, roles.NoteOfPreambular);
        }

        for (var at = 0; at < paragraphs.Length; at++)
        {
            WriteParagraph(paragraphs[at], 0, at == 0 ? roles.NoteOfFirstOperative : null);
        }
    }

    private ImmutableArray<PassageTree> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => _paragraphs.Dequeue())];

    private void WriteParagraph(PassageTree paragraph, int column, string? role = null)
    {
        var passage = paragraph.Text;
        var (typed, note) = _markers.Of(passage);
        var text = DraftText.EscapeStart(passage.Prose.ToMarkup());
        if (passage.Paragraph!.IsHeading)
        {
            WriteBlock(DraftHeadings.Between(passage.Prose, DraftText.Note(note)));
        }
        else
        {
            WriteBlock(new string(' ', column) + DraftText.Join(typed, text, DraftText.Note(role ?? NoteOfEmpty(passage, typed, text, note), note)));
        }

        // A paragraph without a number has its sub-paragraphs three blanks further in.
        var inner = column + (typed.Length > 0 ? typed.Length + 1 : 3);
        foreach (var item in paragraph.Items)
        {
            WriteParagraph(item, inner);
        }

        if (paragraph.After is { } after)
        {
            var goesOn = DraftText.EscapeStart(after.Prose.ToMarkup());
            var needsNote = paragraph.Items.IsEmpty || goesOn.Length == 0;
            WriteBlock(new string(' ', inner) + DraftText.Join(string.Empty, goesOn, needsNote ? "{.after}" : string.Empty));
        }
    }

    // A paragraph that is neither number nor words would not be seen.
    private static string? NoteOfEmpty(Passage passage, string typed, string text, string? note) =>
        typed.Length > 0 || text.Length > 0 || note is not null ? null
        : passage.Kind == PassageKind.Preambular ? ".preamble" : ".operative";

    private void WriteAnnex(Annex annex)
    {
        WriteBlock(DraftHeadings.OfAnnex(annex, resolution.Language));
        if (annex.Title is { } title)
        {
            WriteBlock(DraftHeadings.OfAnnexTitle(title));
        }

        foreach (var paragraph in Take(annex.Paragraphs.Length))
        {
            WriteParagraph(paragraph, 0);
        }
    }

    private void WriteFootnotes()
    {
        if (resolution.Footnotes.IsEmpty)
        {
            return;
        }

        writer.Write('\n');
        foreach (var footnote in resolution.Footnotes)
        {
            writer.Write(DraftText.Join($"[^{footnote.Label}]:", DraftText.EscapeStart(footnote.Text.ToMarkup()), string.Empty));
            writer.Write('\n');
        }
    }

    private void WriteBlock(string text)
    {
        writer.Write('\n');
        writer.Write(text);
        writer.Write('\n');
    }
}
