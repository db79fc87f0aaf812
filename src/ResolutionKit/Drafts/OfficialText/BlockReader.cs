using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Joins lines into blocks: one for each paragraph, sub-paragraph or heading.</summary>
internal sealed class BlockReader(string content, List<TextLine> lines, LineKind[] kinds, LineLayout layout, DraftingLanguage language)
{
    /// <summary>The blocks of a range of lines; lines that are not running text are passed over.</summary>
    public List<TextBlock> Read(int from, int end)
    {
        var blocks = new List<TextBlock>();
        var (previous, isInterrupted, due) = (-1, false, 1);
        for (var i = from; i < end; i++)
        {
            if (kinds[i] != LineKind.Text)
            {
                isInterrupted |= previous >= 0;
                continue;
            }

            var afterBreak = isInterrupted || IsFirstOfPage(i);
            if (previous < 0 || IsHeadingNumeral(previous) || IsHeadingNumeral(i) || layout.BeginsParagraph(lines, previous, i, afterBreak, blocks.Count > 0 ? blocks[blocks.Count - 1] : null, due))
            {
                var block = Open(i, due);
                blocks.Add(block);
                due = block.Marker is { Form: MarkerForm.Number } marker && SymbolScanner.TryNumber(marker.Text.AsSpan(), 3, out var number) ? number + 1 : due;
            }
            else
            {
                blocks[blocks.Count - 1].Lines.Add(lines[i].Span);
            }

            (previous, isInterrupted) = (i, false);
        }

        return blocks;
    }

    private bool IsFirstOfPage(int index) => lines[index].AfterBreak || (layout.IsSpaced && !lines[index].AfterBlank && lines[index].Indent > 0);

    // I, II, A: on a line of their own.
    private bool IsHeadingNumeral(int index)
    {
        var line = content.AsSpan(lines[index].Span.Start, lines[index].Span.Length);
        return lines[index].AfterBlank && (Headings.IsNumeral(line, language) || Headings.LetterOf(line, language) is not null);
    }

    private TextBlock Open(int index, int due)
    {
        var line = lines[index].Span;
        var marker = ParagraphMarker.Read(content, line, due, language);
        var block = new TextBlock { Marker = marker, FirstLine = index };
        var text = LineReader.Trim(content, TextSpan.FromBounds(marker?.End ?? line.Start, line.End));
        if (!text.IsEmpty)
        {
            block.Lines.Add(text);
        }

        return block;
    }
}
