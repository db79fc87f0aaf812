using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>Finds the digits of a text that may belong to the number of a resolution: the only places worth a closer look.</summary>
internal ref struct NumberAnchors(ReadOnlySpan<char> text, Lexicon lexicon)
{
    private const int MostWordsBefore = 5;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The place of the digits found.</summary>
    public int Position { get; private set; }

    /// <summary>Finds the next such digits from a place on.</summary>
    public bool MoveNext(int from)
    {
        while (from < _text.Length)
        {
            var next = Characters.IndexOfRange(_text.Slice(from), '0', '9');
            if (lexicon.Grammar.Dates.Numerals is { } numerals && TryWritten(numerals, from, next < 0 ? _text.Length : from + next))
            {
                return true;
            }

            if (next < 0)
            {
                return false;
            }

            Position = from + next;
            var end = Position + 1;
            while (end < _text.Length && Characters.IsDigit(_text[end]))
            {
                end++;
            }

            if (IsAnchor(Position, end))
            {
                return true;
            }

            from = end;
        }

        return false;
    }

    // 五十四(一九四八): numerals before a parenthesis.
    private bool TryWritten(Numerals numerals, int from, int before)
    {
        for (var open = from; open < before; open++)
        {
            var next = _text.Slice(open, before - open).IndexOfAny('(', '（');
            if (next < 0)
            {
                return false;
            }

            open += next;
            var start = open;
            while (start > from && numerals.Contains(_text[start - 1]))
            {
                start--;
            }

            if (start < open && new NumberScanner(_text, lexicon).TryRead(start, out _))
            {
                Position = start;
                return true;
            }
        }

        return false;
    }

    private readonly bool IsAnchor(int start, int end)
    {
        if (end - start > 4)
        {
            return false;
        }

        if (start > 0 && (Characters.IsSlash(_text[start - 1]) || Characters.IsHyphen(_text[start - 1])))
        {
            return IsSymbolOrSession(start);
        }

        if (!IsMoreThanDigits(end))
        {
            return IsBareAnchor(start, end);
        }

        if (!new NumberScanner(_text, lexicon).TryRead(start, out var mark))
        {
            return false;
        }

        return !mark.IsBare || IsBareAnchor(start, end);
    }

    // Most digits of running text are alone: 77/37, 1373 (2001) and 217 A (III) go on with a slash, a parenthesis or a letter.
    private readonly bool IsMoreThanDigits(int end)
    {
        var next = SkipBlanks(end);
        return next < _text.Length &&
            (Characters.IsSlash(_text[next]) || Characters.IsOpening(_text[next]) || Characters.ToLatinCapital(_text[next]) != default || !lexicon.Grammar.Letters.IsEmpty);
    }

    private readonly bool IsBareAnchor(int start, int end) => lexicon.Grammar.WordFollowsNumbers
        ? lexicon.Matches(_text, SkipBlanks(end), PhraseRoles.NumberSuffix, out _)
        : FollowsWord(start);

    // A/RES/64/25, S-10/2.
    private readonly bool IsSymbolOrSession(int start)
    {
        var before = _text.Slice(0, start);
        return (Characters.IsHyphen(_text[start - 1]) && start > 1 && char.IsLetter(_text[start - 2])) || before.EndsWith("RES/".AsSpan(), StringComparison.Ordinal) || before.EndsWith("DEC/".AsSpan(), StringComparison.Ordinal);
    }

    // "resolution 598", "resolution No. 598", "резолюция СБ ООН 1701": the word, and nothing but the body and a prefix after it.
    private readonly bool FollowsWord(int start)
    {
        var word = start;
        for (var words = 0; words < MostWordsBefore && word > 0; words++)
        {
            word = WordBefore(word);
            if (Leads(word, start))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool Leads(int word, int start)
    {
        if (!lexicon.Matches(_text, word, PhraseRoles.Word, out var at))
        {
            return false;
        }

        while ((at = SkipBlanks(at)) < start)
        {
            if (!lexicon.Matches(_text, at, PhraseRoles.Body | PhraseRoles.Weightless | PhraseRoles.NumberPrefix, out at))
            {
                return false;
            }
        }

        return at == start;
    }

    private readonly int WordBefore(int end)
    {
        while (end > 0 && Blanks.IsBlank(_text[end - 1]))
        {
            end--;
        }

        while (end > 0 && !Blanks.IsBlank(_text[end - 1]) && !Characters.IsOpening(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < _text.Length && Blanks.IsBlank(_text[at]))
        {
            at++;
        }

        return at;
    }
}
