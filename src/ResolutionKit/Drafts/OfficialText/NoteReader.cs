using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Reads the footnotes: blocks at the foot of pages, under a rule of underscores, or under the text.</summary>
internal sealed class NoteReader(string content, List<TextLine> lines, LineKind[] kinds)
{
    private const int ShortestRule = 5;
    private const int LargestGap = 3;

    private readonly List<NoteDraft> _notes = [];
    private int _lastNumber;
    private int _pageStart;

    public List<NoteDraft> Notes => _notes;

    /// <summary>Reads the blocks under rules and marks their lines.</summary>
    public void ReadBlocks(int from, bool isSpaced)
    {
        _pageStart = from < lines.Count ? lines[from].Span.Start : 0;
        for (var i = from; i < lines.Count; i++)
        {
            if (kinds[i] == LineKind.Text && IsRule(lines[i].Span))
            {
                kinds[i] = LineKind.Rule;
                i = ReadBlock(i, isSpaced) - 1;
            }
        }
    }

    /// <summary>Reads notes that stand under the text without a rule; returns the line after the last.</summary>
    public int ReadUnderText(int from)
    {
        var i = from;
        for (; i < lines.Count && kinds[i] == LineKind.Text; i++)
        {
            if (!TryOpen(i, int.MaxValue) && (i == from || !TryContinue(i)))
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Reads notes with strokes, <c>1/ S/1234.</c>, at the end of a text that has no closing lines; returns where they begin.</summary>
    public int ReadAtEnd(int from, int end)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (kinds[i] == LineKind.Text && lines[i].AfterBlank && HasStroke(lines[i].Span) && Ending.MarkOf(content, lines[i - 1].Span) is '.' or '。' && ReadUnderText(i) > i)
            {
                return i;
            }
        }

        return end;
    }

    private bool HasStroke(TextSpan line)
    {
        LabelOf(line, mayHaveStop: false, out var end);
        return end > line.Start + 1 && content[end - 1] == '/';
    }

    private int ReadBlock(int rule, bool isSpaced)
    {
        var until = lines[rule].Span.Start;
        var i = rule + 1;
        for (; i < lines.Count && kinds[i] == LineKind.Text; i++)
        {
            var line = lines[i];
            if (line.AfterBreak || IsRule(line.Span))
            {
                break;
            }

            // Where a blank line follows each line, the first line of a page is the one without.
            if (isSpaced && !line.AfterBlank && line.Indent > 0 && i > rule + 1)
            {
                break;
            }

            var beginsBlock = line.AfterBlank && (!isSpaced || line.Indent > 0) && i > rule + 1;
            if (!TryOpen(i, until) && (beginsBlock || !TryContinue(i)))
            {
                break;
            }
        }

        _pageStart = i < lines.Count ? lines[i].Span.Start : int.MaxValue;
        return i;
    }

    private bool TryOpen(int index, int until)
    {
        var line = lines[index].Span;
        var label = LabelOf(line, until == int.MaxValue, out var labelEnd);
        var stars = label.Length > 0 && content[label.Start] == '*' ? label.Length : 0;
        var rest = LineReader.Trim(content, TextSpan.FromBounds(Math.Min(labelEnd, line.End), line.End));
        var number = 0;
        if (stars is 0 or > 3 && !IsNumber(label, labelEnd, rest, index, out number))
        {
            return false;
        }

        var note = new NoteDraft(content.Substring(label.Start, label.Length), label) { Number = number, MarkerFrom = until == int.MaxValue ? 0 : _pageStart, MarkerUntil = until };
        if (!rest.IsEmpty)
        {
            note.Lines.Add(rest);
        }

        _lastNumber = number > 0 ? number : _lastNumber;
        _notes.Add(note);
        kinds[index] = LineKind.Note;
        return true;
    }

    // '*', '3', '(3)', '[3]'; where nothing but notes can stand, '3.' too.
    private TextSpan LabelOf(TextSpan line, bool mayHaveStop, out int end)
    {
        var text = content.AsSpan(line.Start, line.Length);
        var stars = text.Length - text.TrimStart('*').Length;
        var open = stars == 0 && text[0] is '(' or '[' ? 1 : 0;
        var digits = SymbolScanner.CountDigits(text.Slice(open));
        var after = open + digits;
        end = line.Start + (stars > 0 ? stars : after);
        if (open > 0 && (digits == 0 || after >= text.Length || text[after] is not (')' or ']')))
        {
            return default;
        }

        // '1/' in documents up to the 1990s.
        var hasSlash = open == 0 && digits > 0 && after + 1 < text.Length && text[after] == '/' && LineReader.IsBlank(text[after + 1]);
        end += open > 0 || hasSlash || (mayHaveStop && digits > 0 && after + 1 < text.Length && text[after] == '.' && LineReader.IsBlank(text[after + 1])) ? 1 : 0;
        return new TextSpan(line.Start + open, stars > 0 ? stars : digits);
    }

    // '3 Ibid.', not '3. Calls upon', '1971, p. 16' or '30 June'. A label may stand on a line of its own, as a superscript is extracted.
    private bool IsNumber(TextSpan label, int labelEnd, TextSpan rest, int index, out int number)
    {
        if (!SymbolScanner.TryNumber(content.AsSpan(label.Start, label.Length), 3, out number) || number <= _lastNumber || (_lastNumber > 0 && number > _lastNumber + LargestGap))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            return index + 1 < lines.Count && kinds[index + 1] == LineKind.Text;
        }

        // The number that follows is trusted in front of anything but the rest of a number.
        return (labelEnd > label.End || LineReader.IsBlank(content[labelEnd]) || content[rest.Start] > '\u2E7F') && (number == _lastNumber + 1 || !char.IsLower(content[rest.Start]));
    }

    private bool TryContinue(int index)
    {
        if (_notes.Count == 0)
        {
            return false;
        }

        _notes[_notes.Count - 1].Lines.Add(lines[index].Span);
        kinds[index] = LineKind.Note;
        return true;
    }

    private bool IsRule(TextSpan line)
    {
        if (line.Length < ShortestRule)
        {
            return false;
        }

        var text = content.AsSpan(line.Start, line.Length);
        return text.Trim('_').IsEmpty || text.Trim('—').IsEmpty || text.Trim('-').IsEmpty;
    }
}
