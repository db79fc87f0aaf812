using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>How an extraction shows where paragraphs begin: by a blank line, by a deeper first line, or by one blank before the line.</summary>
internal sealed class LineLayout
{
    private const int FirstLineIndent = 3;
    private const int EnoughLines = 3;
    private const int ShortestFullLine = 30;
    private const int FullLine = 50;

    private readonly string _content;
    private readonly int[] _margins;
    private readonly DraftingLanguage _language;

    private LineLayout(string content, int[] margins, DraftingLanguage language)
    {
        _content = content;
        _margins = margins;
        _language = language;
    }

    /// <summary>Whether a blank line stands after every line, so that it tells nothing.</summary>
    public bool IsSpaced { get; private init; }

    /// <summary>Whether lines are indented at all.</summary>
    public bool HasIndents { get; private init; }

    /// <summary>Finds the layout of a text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="from">The first line after the masthead.</param>
    /// <param name="language">The language.</param>
    public static LineLayout Of(string content, List<TextLine> lines, int from, DraftingLanguage language)
    {
        var (apart, together, hasIndents, hasSlightIndents) = (0, 0, false, false);
        for (var i = from + 1; i < lines.Count; i++)
        {
            hasIndents |= lines[i].Indent > 0;
            hasSlightIndents |= lines[i].Indent is 1 or 2;
            // A visual line that ends in no punctuation goes on in the next one.
            if (!lines[i].AfterBreak && !Ending.IsTerminal(content[lines[i - 1].Span.End - 1]) && lines[i - 1].Span.Length is > 20 and < 160)
            {
                apart += lines[i].AfterBlank ? 1 : 0;
                together += lines[i].AfterBlank ? 0 : 1;
            }
        }

        return new LineLayout(content, FindMargins(content, lines, from), language)
        {
            IsSpaced = apart > together && (apart >= EnoughLines || hasSlightIndents),
            HasIndents = hasIndents,
        };
    }

    /// <summary>Whether a paragraph begins with a line.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="previous">The index of the line of running text before, or -1.</param>
    /// <param name="index">The index of the line.</param>
    /// <param name="afterBreak">Whether a page, its furniture or its notes stand between the two.</param>
    /// <param name="open">The block that the line would go on with; null for the first.</param>
    /// <param name="due">The number that the next numbered paragraph should have.</param>
    public bool BeginsParagraph(List<TextLine> lines, int previous, int index, bool afterBreak, TextBlock? open, int due)
    {
        if (previous < 0)
        {
            return true;
        }

        var (before, line) = (lines[previous], lines[index]);
        if (IsSpaced)
        {
            // 'Therefore', and then the first number (S/RES/1 (1946)).
            return BeginsSpaced(before, line, afterBreak) || (before.Span.Length < ShortestFullLine && IsDue(ParagraphMarker.Read(_content, line.Span, due, _language), due));
        }

        var isDeep = line.Indent >= _margins[index] + FirstLineIndent;
        var marker = ParagraphMarker.Read(_content, line.Span, due, _language);
        var isMarked = marker is not null;
        if (isDeep)
        {
            if (afterBreak && !isMarked && !Ending.IsAtEnd(_content, before.Span))
            {
                return false;
            }

            // The second line of a sub-paragraph that hangs as a whole: it may go on after a comma or semicolon.
            var hangs = !isMarked && !line.AfterBlank && !afterBreak && before.Indent + 2 >= line.Indent && before.Indent >= _margins[previous] + FirstLineIndent;
            return !hangs || (Ending.IsAtEnd(_content, before.Span) && (Ending.MarkOf(_content, before.Span) is not (',' or ';' or '،' or '؛') || Opens(line.Span)));
        }

        if (afterBreak)
        {
            return Ending.IsAtEnd(_content, before.Span) && (isMarked || (!IsIndented(index) && MayOpen(line.Span)));
        }

        return line.AfterBlank ? isMarked || !GoesOnBelow(before, line) : marker is not null && BeginsAtMarker(marker, before, open, due);
    }

    // An extraction may put a blank line inside of a paragraph: a sentence that nothing has ended goes on with a small letter, and where the line
    // before is a full one, with any word but those that open paragraphs.
    private bool GoesOnBelow(TextLine before, TextLine line)
    {
        if (IsSpaced || Ending.IsAtEnd(_content, before.Span) || before.Span.Length < ShortestFullLine)
        {
            return false;
        }

        var first = _content[line.Span.Start];
        var isSmall = char.IsLower(first) || (first is '“' or '"' or '«' && line.Span.Length > 1 && char.IsLower(_content[line.Span.Start + 1]));
        return (isSmall && _language.HasCapitalOpenings) || (char.IsUpper(first) && before.Span.Length >= FullLine && !_language.OfficialText.OpeningWords.IsEmpty && !Opens(line.Span) && IsMixed(line.Span));
    }

    // Not a heading in capitals.
    private bool IsMixed(TextSpan line)
    {
        for (var at = line.Start + 1; at < line.End; at++)
        {
            if (char.IsLower(_content[at]))
            {
                return true;
            }
        }

        return false;
    }

    // A capital opens a paragraph; where a language has none there, one of its opening words.
    private bool MayOpen(TextSpan line) =>
        _language.HasCapitalOpenings || _language.OfficialText.OpeningWords.IsEmpty ? !char.IsLower(_content[line.Start]) : Opens(line);

    private bool Opens(TextSpan line)
    {
        foreach (var word in _language.OfficialText.OpeningWords)
        {
            var end = WordMatch.End(word, _content.AsSpan(0, line.End), line.Start);
            if (end > 0 && (end == line.End || !char.IsLetter(_content[end])))
            {
                return true;
            }
        }

        return false;
    }

    // Without a blank line or an indent, a number must be the one that is due, and a letter must go on a list whose items stand on lines of their own.
    private bool BeginsAtMarker(ParagraphMarker marker, TextLine before, TextBlock? open, int due) =>
        marker.Form == MarkerForm.Number
            ? IsDue(marker, due)
            : !HasIndents && Ending.IsAtEnd(_content, before.Span) && (open?.Marker?.Form == marker.Form || Ending.MarkOf(_content, before.Span) is ':' or '：');

    private static bool IsDue(ParagraphMarker? marker, int due) =>
        marker is { Form: MarkerForm.Number } && SymbolScanner.TryNumber(marker.Text.AsSpan(), 3, out var number) && number == due;

    private bool BeginsSpaced(TextLine before, TextLine line, bool afterBreak)
    {
        if (line.Indent == 0)
        {
            return !HasIndents && Ending.IsAtEnd(_content, before.Span);
        }

        // Where no blank line stands before it, the line is the first of a page: one blank may be a continuation's, two are a paragraph's.
        return (line.AfterBlank && !afterBreak) || line.Indent >= 2 || Ending.IsAtEnd(_content, before.Span);
    }

    private bool IsIndented(int index) => _margins[index] > 0;

    // The left margin of each line's page. Extraction moves it from page to page. Lines that go on with a sentence stand at the margin,
    // unless a sub-paragraph hangs: the smallest indent of two of them is the margin. A page without such lines is judged by all its lines.
    private static int[] FindMargins(string content, List<TextLine> lines, int from)
    {
        var margins = new int[lines.Count];
        var (counts, continued) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var start = 0; start < lines.Count;)
        {
            counts.Clear();
            continued.Clear();
            var end = start;
            do
            {
                Count(counts, lines[end].Indent);
                if (end > Math.Max(start, from) && !lines[end].AfterBlank && GoesOn(content, lines[end - 1].Span))
                {
                    Count(continued, lines[end].Indent);
                }

                end++;
            }
            while (end < lines.Count && !lines[end].AfterBreak);

            var margin = SmallestOf(continued, 2) ?? SmallestOf(continued, 1) ?? SmallestOf(counts, Math.Max(1, (end - start) / 5)) ?? 0;
            for (; start < end; start++)
            {
                margins[start] = margin;
            }
        }

        return margins;
    }

    private static bool GoesOn(string content, TextSpan line) => line.Length is > 40 and < 160 && !Ending.IsTerminal(content[line.End - 1]);

    private static void Count(Dictionary<int, int> counts, int indent) => counts[indent] = (counts.TryGetValue(indent, out var count) ? count : 0) + 1;

    private static int? SmallestOf(Dictionary<int, int> counts, int enough) =>
        counts.Where(indent => indent.Value >= enough).Select(indent => (int?)indent.Key).Min();
}
