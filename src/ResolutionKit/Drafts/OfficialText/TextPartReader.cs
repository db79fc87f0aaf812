using ResolutionKit.Languages;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Divides the lines under the first enacting clause into the resolution, the other parts of a lettered set, and annexes.</summary>
internal sealed class TextPartReader(string content, List<TextLine> lines, LineKind[] kinds, DraftingLanguage language)
{
    private const int LongestTitle = 6;

    private readonly List<TextPart> _parts = [];

    /// <summary>Finds the parts, in order. The letter of the first one stands in the head and is not looked for.</summary>
    public List<TextPart> Read(List<EnactingClauseLine> clauses, int from)
    {
        var others = new HashSet<int>(clauses.Skip(1).Select(clause => clause.Index));
        _parts.Add(new TextPart { Heading = clauses.Count > 0 ? clauses[0].Index : -1, From = from, End = lines.Count });
        for (var i = from; i < lines.Count; i++)
        {
            if (kinds[i] != LineKind.Text)
            {
                continue;
            }

            if (Headings.IsAnnex(content, lines[i], language) && EndsBefore(i))
            {
                Close(i);
                kinds[i] = LineKind.Head;
                _parts.Add(new TextPart { IsAnnex = true, Heading = i, From = i + 1, End = lines.Count });
            }
            else if (others.Contains(i) && LetterAbove(i) is { } letter)
            {
                Close(letter);
                var title = Enumerable.Range(letter + 1, i - letter - 1).Where(line => kinds[line] == LineKind.Text).Select(line => lines[line].Span);
                _parts.Add(new TextPart { Heading = i, Letter = lines[letter].Span, Title = [.. title], From = i + 1, End = lines.Count });
                for (var line = letter; line <= i; line++)
                {
                    kinds[line] = kinds[line] == LineKind.Text ? LineKind.Head : kinds[line];
                }
            }
        }

        return _parts;
    }

    private void Close(int end) => _parts[_parts.Count - 1].End = end;

    // An annex begins where the text before has come to an end.
    private bool EndsBefore(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (kinds[i] == LineKind.Text)
            {
                return lines[i].Span.Length < 100 && Ending.MarkOf(content, lines[i].Span) == default
                    ? kinds[index - 1] != LineKind.Text
                    : Ending.IsAtEnd(content, lines[i].Span);
            }

            if (kinds[i] is LineKind.Closing or LineKind.Head)
            {
                return true;
            }
        }

        return true;
    }

    private int? LetterAbove(int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - LongestTitle; i--)
        {
            if (kinds[i] == LineKind.Text && Headings.LetterOf(content.AsSpan(lines[i].Span.Start, lines[i].Span.Length), language) is not null)
            {
                return i;
            }
        }

        return null;
    }
}
