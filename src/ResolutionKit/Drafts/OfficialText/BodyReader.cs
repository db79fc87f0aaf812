using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Sorts the blocks under an enacting clause into preamble, operative paragraphs, sub-paragraphs and sections.</summary>
internal sealed class BodyReader(DraftingLanguage language, bool isResolution)
{
    private const int LongestLeadIn = 40;

    /// <summary>Reads the blocks.</summary>
    public BodyDraft Read(List<TextBlock> blocks)
    {
        var body = new BodyDraft(language.Markers);
        var firstNumber = blocks.FindIndex(block => block.Marker is { Form: MarkerForm.Number });
        var end = FindAnnexed(blocks, firstNumber);
        body.Annexed.AddRange(blocks.Skip(end));
        if (firstNumber < 0 || firstNumber >= end)
        {
            ReadUnnumbered(body, blocks.GetRange(0, end));
        }
        else
        {
            ReadNumbered(body, blocks, end);
        }

        return body;
    }

    // '… adopts the following political declaration:', then the heading of the declaration (A/RES/73/3).
    private static int FindAnnexed(List<TextBlock> blocks, int firstNumber)
    {
        var lastFirst = blocks.FindLastIndex(block => block.Marker is { Form: MarkerForm.Number, Text: "1" });
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            var restarts = i < firstNumber || firstNumber < 0 || i < lastFirst;
            if (blocks[i].EndMark is ':' or '：' && Headings.IsHeading(blocks[i + 1]) && restarts)
            {
                return i + 1;
            }
        }

        return blocks.Count;
    }

    // Without numbers the commas tell: preambular paragraphs end with one.
    private void ReadUnnumbered(BodyDraft body, List<TextBlock> blocks)
    {
        var paragraphs = blocks.FindAll(block => block.Marker is null);
        var boundary = isResolution ? blocks.IndexOf(paragraphs.FindLast(block => IsComma(block.EndMark))!) : blocks.Count;
        for (var i = 0; i < blocks.Count; i++)
        {
            var list = i <= boundary ? body.Preamble : body.Operative;
            if (blocks[i].Marker is { } marker)
            {
                (i > boundary && body.Operative.Paragraphs.Count == 0 ? body.Preamble : list).AddItem(blocks[i], marker);
            }
            else if (GoesOnQuoting(blocks, i))
            {
                list.AddText(blocks[i]);
            }
            else
            {
                list.Add(blocks[i]);
            }
        }
    }

    private void ReadNumbered(BodyDraft body, List<TextBlock> blocks, int end)
    {
        var (preamble, operative) = (body.Preamble, body.Operative);
        for (var i = 0; i < end; i++)
        {
            var block = blocks[i];
            if (block.Marker is { Form: MarkerForm.Number })
            {
                operative.Add(block);
            }
            else if (block.Marker is { } marker)
            {
                (operative.Paragraphs.Count > 0 ? operative : preamble).AddItem(block, marker);
            }
            else if (BeginsSection(blocks, i, end, operative))
            {
                var section = body.OpenSection(block);
                (preamble, operative) = (section.Preamble, section.Operative);
                i += TakeHeading(section, blocks, i, end);
            }
            else if (IsBeyondEnd(blocks, i, end, operative))
            {
                body.Beyond.Add(block);
            }
            else if (operative.Paragraphs.Count > 0 || IsLeadIn(blocks, i, end, preamble) || GoesOnQuoting(blocks, i))
            {
                (operative.Paragraphs.Count > 0 ? operative : preamble).AddText(block);
            }
            else
            {
                preamble.Add(block);
            }
        }
    }

    // One full stop ends a resolution: what stands behind it without a number, and no number after it, is no part of it.
    private static bool IsBeyondEnd(List<TextBlock> blocks, int index, int end, ParagraphList operative) =>
        operative.Paragraphs.Count > 0 && !Headings.IsQuoted(blocks[index]) && blocks[index - 1] is { EndMark: '.' or '。' } && !Headings.IsQuoted(blocks[index - 1]) &&
        blocks.FindIndex(index, end - index, block => block.Marker is not null) < 0;

    private bool BeginsSection(List<TextBlock> blocks, int index, int end, ParagraphList operative)
    {
        if (IsNumbering(blocks[index]))
        {
            return true;
        }

        // A heading without a numeral is told by what stands around it: the end of a paragraph and the number of the next.
        return operative.Paragraphs.Count > 0 && index + 1 < end && Headings.IsHeading(blocks[index]) &&
            operative.Paragraphs[operative.Paragraphs.Count - 1].Last.EndMark is ';' or '.' or '；' or '。' &&
            blocks[index + 1].Marker is { Form: MarkerForm.Number };
    }

    // II, or B: Security Council 687 (1991) has its sections lettered.
    private bool IsNumbering(TextBlock block) =>
        block.Marker is null && (Headings.IsNumeral(block.Prose.Text.AsSpan(), language) || Headings.LetterOf(block.Prose.Text.AsSpan(), language) is not null);

    // Returns the number of blocks that were taken besides the first.
    private int TakeHeading(SectionDraft section, List<TextBlock> blocks, int index, int end)
    {
        if (!IsNumbering(blocks[index]))
        {
            section.Title = blocks[index].Prose;
            return 0;
        }

        section.Numeral = blocks[index].Prose.Text;
        if (index + 1 >= end || !Headings.IsHeading(blocks[index + 1]))
        {
            return 0;
        }

        section.Title = blocks[index + 1].Prose;
        section.Span = TextSpan.Union(section.Span, blocks[index + 1].Span);
        return 1;
    }

    // The paragraphs of a quotation belong to the paragraph that introduces it (S/RES/26 (1947)).
    private static bool GoesOnQuoting(List<TextBlock> blocks, int index) =>
        index > 0 && Headings.IsQuoted(blocks[index]) && (blocks[index - 1].EndMark is ':' or '：' || Headings.IsQuoted(blocks[index - 1]));

    // 'Resolves:' before the first number is no paragraph of its own (S/RES/18 (1947)).
    private static bool IsLeadIn(List<TextBlock> blocks, int index, int end, ParagraphList preamble) =>
        preamble.Paragraphs.Count > 0 && index + 1 < end && blocks[index + 1].Marker is { Form: MarkerForm.Number } &&
        blocks[index].EndMark is ':' or '：' && blocks[index].Prose.Text.Length <= LongestLeadIn;

    private static bool IsComma(char mark) => mark is ',' or '，' or '،';
}
