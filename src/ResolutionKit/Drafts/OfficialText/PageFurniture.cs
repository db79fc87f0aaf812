using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Recognises what each page repeats around the text: the symbol, the running title, job number, bar code and page number.</summary>
internal sealed class PageFurniture(string content, string? symbol, string? title)
{
    private const int LongestHead = 3;
    private const int LongestColumn = 200;

    private enum Strength
    {
        None,
        Title,
        PageNumber,
        Sure,
    }

    /// <summary>Marks the lines of furniture, and hands over the first job number and bar code among them.</summary>
    public void Mark(List<TextLine> lines, LineKind[] kinds, int from, MastheadDraft masthead)
    {
        var strengths = new Strength[lines.Count];
        for (var i = from; i < lines.Count; i++)
        {
            strengths[i] = MayBeSure(lines[i].Span) ? StrengthOf(lines[i].Span, masthead) : Strength.None;
        }

        for (var i = from; i < lines.Count; i++)
        {
            if (strengths[i] == Strength.Sure)
            {
                kinds[i] = LineKind.Furniture;
                Spread(lines, kinds, strengths, i, -1, from);
                Spread(lines, kinds, strengths, i, 1, from);
            }

            if (lines[i].AfterBreak)
            {
                MarkHead(lines, kinds, strengths, i);
            }
        }
    }

    // The running title and the page number are known by their neighbours only.
    private void Spread(List<TextLine> lines, LineKind[] kinds, Strength[] strengths, int index, int step, int from)
    {
        for (var i = index + step; i >= from && i < lines.Count && (strengths[i] is Strength.Title or Strength.PageNumber || IsTitle(lines[i].Span)); i += step)
        {
            kinds[i] = LineKind.Furniture;
        }
    }

    // The first lines of a page, up to a blank line, if the symbol is among them.
    private static void MarkHead(List<TextLine> lines, LineKind[] kinds, Strength[] strengths, int first)
    {
        var end = first;
        var isSure = false;
        do
        {
            isSure |= strengths[end] is Strength.Sure;
            end++;
        }
        while (end < lines.Count && !lines[end].AfterBlank && !lines[end].AfterBreak);

        if (isSure && end - first <= LongestHead)
        {
            for (var i = first; i < end; i++)
            {
                kinds[i] = LineKind.Furniture;
            }
        }
    }

    private bool IsTitle(TextSpan line) => title is not null && line.Length <= LongestColumn && IsPartOfTitle(CompactText.Of(content, line));

    private bool IsPartOfTitle(CompactText text) => text.Length > 2 && WordPattern.Contains(title, text.Text);

    // Spares most lines the comparison: what a page repeats begins or ends with a symbol, a number or a bar code.
    private bool MayBeSure(TextSpan line)
    {
        var (first, last) = (content[line.Start], content[line.End - 1]);
        return first is '*' or 'G' or 'N' or 'V' || SymbolScanner.IsDigit(first) || SymbolScanner.IsDigit(last) || last is '*' or ')' ||
            (symbol is not null && (first == symbol[0] || last == symbol[symbol.Length - 1]));
    }

    private Strength StrengthOf(TextSpan line, MastheadDraft masthead)
    {
        var strength = default(Strength?);
        foreach (var column in LineReader.Columns(content, line))
        {
            var one = StrengthOfColumn(column, masthead);
            if (one == Strength.None)
            {
                return Strength.None;
            }

            strength = strength is { } known && known > one ? known : one;
        }

        return strength ?? Strength.None;
    }

    private Strength StrengthOfColumn(TextSpan column, MastheadDraft masthead)
    {
        if (column.Length > LongestColumn)
        {
            return Strength.None;
        }

        var compact = CompactText.Of(content, column);
        if (symbol is not null && string.Equals(compact.Text.TrimEnd('*'), symbol, StringComparison.OrdinalIgnoreCase))
        {
            return Strength.Sure;
        }

        if (JobNumber.LengthIn(compact.Text) is > 0 and var length)
        {
            masthead.SetJobNumber(compact, length);
            return Strength.Sure;
        }

        if (JobNumber.IsBarCode(compact.Text))
        {
            masthead.SetBarCode(compact);
            return Strength.Sure;
        }

        if (IsPageNumber(compact.Text) || JobNumber.IsDateStamp(compact.Text))
        {
            return Strength.PageNumber;
        }

        return IsPartOfTitle(compact) ? Strength.Title : Strength.None;
    }

    private static bool IsPageNumber(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && SymbolScanner.TryNumber(text.AsSpan(0, slash), 3, out var page) &&
            SymbolScanner.TryNumber(text.AsSpan(slash + 1), 3, out var pages) && page <= pages;
    }
}
