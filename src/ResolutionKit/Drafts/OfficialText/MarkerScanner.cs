using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Looks for digits that may be footnote markers. Extraction puts them beside the word, after a blank, or at the end of a line.</summary>
internal sealed class MarkerScanner(string content, DraftingLanguage language)
{
    private readonly bool _isRightToLeft = language.IsRightToLeft;
    private readonly OfficialTextWords _words = language.OfficialText;
    private const int LongestWord = 40;

    /// <summary>The candidates in the lines of a block, in order.</summary>
    public void Scan(TextBlock block, HashSet<int> labels, List<MarkerCandidate> candidates)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            for (var at = line.Start; at < line.End; at++)
            {
                if (!SymbolScanner.IsDigit(content[at]))
                {
                    continue;
                }

                var end = at + 1;
                while (end < line.End && SymbolScanner.IsDigit(content[end]))
                {
                    end++;
                }

                if (SymbolScanner.TryNumber(content.AsSpan(at, end - at), 3, out var number) && labels.Contains(number))
                {
                    var digits = TextSpan.FromBounds(at, end);
                    var cut = IsBracketed(line, digits) ? TextSpan.FromBounds(at - 1, end + 1) : HasSlash(line, end) ? TextSpan.FromBounds(at, end + 1) : digits;
                    var likelihood = cut.Length > digits.Length ? MarkerLikelihood.Sure : Judge(block, i, digits, number);
                    if (likelihood != MarkerLikelihood.None)
                    {
                        candidates.Add(new MarkerCandidate(number, digits, cut, likelihood));
                    }
                }

                at = end - 1;
            }
        }
    }

    // Arabic texts put markers in parentheses right behind the word, others in brackets: الأمم المتحدة(1)، 1949[1].
    private bool IsBracketed(TextSpan line, TextSpan digits)
    {
        if (digits.Start < line.Start + 2 || digits.End >= line.End)
        {
            return false;
        }

        var (open, before) = (content[digits.Start - 1], content[digits.Start - 2]);
        var isOpen = open == '[' ? content[digits.End] == ']' : open == '(' && content[digits.End] == ')' && _isRightToLeft;
        return isOpen && (char.IsLetterOrDigit(before) || Ending.IsTerminal(before) || before is ')' or '”' or '“' or '"' or '»');
    }

    // 'Montenegro), 2/' in documents up to the 1990s.
    private bool HasSlash(TextSpan line, int at) =>
        at < line.End && content[at] == '/' && (at + 1 >= line.End || LineReader.IsBlank(content[at + 1]) || Ending.IsTerminal(content[at + 1]));

    private MarkerLikelihood Judge(TextBlock block, int index, TextSpan digits, int number)
    {
        var (lines, line) = (block.Lines, block.Lines[index]);
        if (!IsFreeAfter(line, digits.End) || PrecedesCountedThing(lines, index, digits.End))
        {
            return MarkerLikelihood.None;
        }

        var isGlued = digits.Start > line.Start && !LineReader.IsBlank(content[digits.Start - 1]);
        if (isGlued)
        {
            var isBetween = digits.End < line.End && Scripts.IsHan(content[digits.End]);
            return isBetween ? JudgeBetween(content[digits.Start - 1]) : JudgeGlued(line, digits);
        }

        var before = LineReader.Trim(content, TextSpan.FromBounds(line.Start, digits.Start));
        if (before.IsEmpty)
        {
            if (index == 0)
            {
                return MarkerLikelihood.None;
            }

            before = lines[index - 1];
        }

        // The sentence that closes a text ends with a marker, not with a number: 'Adopted at the 80th meeting 25'.
        var isLast = block.IsClosing && index == lines.Count - 1 && digits.End == line.End;
        return isLast ? MarkerLikelihood.Likely : JudgeApart(before, number, IsListed(lines[index], digits.End));
    }

    // 'Goals 6 and 7' counts, 'Goals 6 and' others does not.
    private bool IsListed(TextSpan line, int at)
    {
        while (at < line.End && (LineReader.IsBlank(content[at]) || content[at] is ',' or '-' or '–' || char.IsLower(content[at])))
        {
            at++;
        }

        return at < line.End && SymbolScanner.IsDigit(content[at]);
    }

    private static MarkerLikelihood JudgeBetween(char before) =>
        before != '第' && (Scripts.IsHan(before) || Ending.IsTerminal(before)) ? MarkerLikelihood.Possible : MarkerLikelihood.None;

    // A blank, the end of the line, or punctuation that is not the inside of a number.
    private bool IsFreeAfter(TextSpan line, int at)
    {
        if (at >= line.End || LineReader.IsBlank(content[at]))
        {
            return true;
        }

        if (Scripts.IsHan(content[at]))
        {
            // 報告書21及: a Chinese text parts its words by nothing.
            return true;
        }

        return content[at] is ',' or ';' or ':' or '.' or ')' or '”' or '’' or '，' or '；' or '：' or '。' or '、' or '”' or '）' or '》' &&
            (at + 1 >= line.End || !char.IsLetterOrDigit(content[at + 1]) || content[at] > '\u2E7F');
    }

    private MarkerLikelihood JudgeGlued(TextSpan line, TextSpan digits)
    {
        var before = content[digits.Start - 1];
        var word = WordBefore(line, digits.Start - 1);
        if (word.IndexOf('/') >= 0 || before is '-' or '–' or '/' or '(' or '[' or '$' or '“' or '‘' or '第')
        {
            return MarkerLikelihood.None;
        }

        if (before == '.')
        {
            // 'No.3', 'L.37'; but 'of the Agency.3', '(Ruritania).3'
            return word.Length >= 4 && (IsLower(word) || word[word.Length - 1] is ')' or '”' or '’') ? MarkerLikelihood.Sure : MarkerLikelihood.None;
        }

        if (before == ',' && word.Length > 0 && SymbolScanner.IsDigit(word[word.Length - 1]) && (digits.Length == 3 || word.Length < 4))
        {
            return MarkerLikelihood.None;
        }

        return char.IsLetter(before) && before < '\u2E80' && (char.IsUpper(before) || word.Length < 3) && word.Length < 4 ? MarkerLikelihood.None
            : char.IsLetterOrDigit(before) || Ending.IsTerminal(before) || before is ')' or '”' or '’' or '"' or '）' or '》' ? MarkerLikelihood.Sure
            : MarkerLikelihood.None;
    }

    private MarkerLikelihood JudgeApart(TextSpan before, int number, bool isListed)
    {
        var last = content[before.End - 1];
        var word = WordBefore(before, before.End - 1);
        if (Ending.IsTerminal(last) || last is ')' or '”' or '’' or '"' or '》')
        {
            // 'paragraphs 1, 2 and 3', 'of 1993, 3'
            var isCounting = last is ',' or '、' && word.Length is > 0 and < 4 && SymbolScanner.IsDigit(word[word.Length - 1]);
            var isAbbreviation = last == '.' && IsNumbering(word);
            return isCounting || isAbbreviation ? MarkerLikelihood.None : MarkerLikelihood.Likely;
        }

        // Chinese texts put a blank before any number.
        if (!Scripts.IsWord(last))
        {
            return MarkerLikelihood.None;
        }

        word = WordBefore(before, before.End);
        if (SymbolScanner.IsDigit(last))
        {
            // A year, or the marker before: 'the Congo, 21 22'.
            var isBehind = (word.Length == 4 && SymbolScanner.CountDigits(word) == 4) || (SymbolScanner.TryNumber(word, 3, out var previous) && previous == number - 1 && number > 1);
            return isBehind ? MarkerLikelihood.Possible : MarkerLikelihood.None;
        }

        // 'Goals 6': words in the plural number more than one thing.
        return !IsNumbering(word) || (last == 's' && !isListed) ? MarkerLikelihood.Possible : MarkerLikelihood.None;
    }

    private bool PrecedesCountedThing(List<TextSpan> lines, int index, int at)
    {
        var rest = LineReader.Trim(content, TextSpan.FromBounds(at, lines[index].End));
        if (rest.IsEmpty && index + 1 < lines.Count)
        {
            rest = lines[index + 1];
        }

        var text = content.AsSpan(rest.Start, rest.Length);
        foreach (var word in _words.AfterNumbers)
        {
            var isWhole = text.Length > word.Length && char.IsLetter(text[word.Length]) && word[0] < '\u2E80';
            if (!isWhole && text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumbering(ReadOnlySpan<char> word)
    {
        foreach (var numbering in _words.BeforeNumbers)
        {
            if (word.Equals(numbering.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> WordBefore(TextSpan line, int end)
    {
        var start = end;
        while (start > line.Start && end - start < LongestWord && !LineReader.IsBlank(content[start - 1]))
        {
            start--;
        }

        return content.AsSpan(start, end - start);
    }

    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var letter in word.Slice(1))
        {
            if (!char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
