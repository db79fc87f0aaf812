using ResolutionKit.Languages;

namespace ResolutionKit.Citations;

/// <summary>Reads sentences in which the date comes first, then its numbers, and the word <em>resolution</em> at the end of the list, as in Chinese.</summary>
/// <remarks>
/// A date governs the numbers behind it up to the next date or the end of the list; the word governs the numbers before it since the last word.
/// Numbers that no word follows are dropped.
/// </remarks>
internal sealed class WordLastReading(List<Token> tokens, List<CitedNumber> numbers) : SentenceReading(tokens, numbers)
{
    // How many words may stand between a body and the word for its resolutions: 的各项.
    private const int LongestName = 4;

    private CitedBody _body;
    private DateMark? _date;
    private DateBinding _binding;
    private int _year;

    // The body before a word without numbers, for those that a bridge picks from it: 大会各项决议，包括….
    private CitedBody _group;
    private CitedBody _named;
    private int _namedAt;

    // The first number that no word governs yet.
    private int _open;

    // Whether the date has governed a number already, and whether a description followed it: such a date may govern the next resolution described too.
    private bool _isUsed;
    private bool _isDescribed;

    protected override void Begin()
    {
        _open = Numbers.Count;
        _group = _named = CitedBody.None;
        Break();
    }

    protected override void End() => DropOpen();

    protected override void TakeSeparator(int i) => EndUnusedDate();

    protected override void TakeColon()
    {
    }

    protected override void TakeNumber(int i)
    {
        var mark = At(i).Number;
        if (RepeatsAsSymbol(i) || (mark.IsBare && !At(i + 1).Is(PhraseRoles.NumberSuffix)))
        {
            Break();
            return;
        }

        var number = new CitedNumber(mark) { Body = mark.IsSymbol ? mark.Body : _body, List = List };
        // 1973年10月22日第338(1973)号和第425(1978)号: the date cannot be that of the second.
        if (_date is { } date && !(_isUsed && mark.HasYearOfAdoption && mark.Year != date.Year))
        {
            number.Bind(date, _isUsed && _binding == DateBinding.Direct ? DateBinding.Shared : _binding);
            _isUsed = true;
        }

        Numbers.Add(number);
        if (mark.IsSymbol)
        {
            List++;
            _open = Numbers.Count;
        }
        else if (IsGovernedFromBefore(i) && Numbers.Count == _open + 1)
        {
            Govern(WordBefore(i));
            EndDate();
        }
    }

    // 决议（第64/25号）, 决定 72/512: here the word stands before its number, and none follows.
    private bool IsGovernedFromBefore(int i)
    {
        if (WordBefore(i) < 0 || At(i).Number.IsBare)
        {
            return false;
        }

        if (At(i).Number.IsWritten && !At(i + 1).Is(PhraseRoles.NumberSuffix))
        {
            return true;
        }

        var next = At(i + 1).Is(PhraseRoles.NumberSuffix) ? At(i + 2) : At(i + 1);
        return next.Kind is TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon ||
            (next.Kind == TokenKind.Other && (next.Span.IsEmpty || At(i).Number.IsUnmistakable || !char.IsLetterOrDigit(Text[next.Span.Start])));
    }

    private int WordBefore(int i)
    {
        var before = At(i - 1).Is(PhraseRoles.NumberPrefix) ? i - 2 : i - 1;
        before = At(before).Kind is TokenKind.Open or TokenKind.Colon ? before - 1 : before;
        return At(before).Is(PhraseRoles.Word) ? before : -1;
    }

    protected override void TakeDate(int i)
    {
        var date = At(i).Date;
        date = date.Year == 0 ? date with { Year = _year } : date;
        var isTerm = At(i - 1).Is(PhraseRoles.Term);
        _date = isTerm || date.Year == 0 ? null : date;
        _year = date.Year;
        _binding = DateBinding.Direct;
        _isUsed = _isDescribed = false;
    }

    protected override int TakePhrase(int i, Phrase phrase)
    {
        if (phrase.Is(PhraseRoles.Word))
        {
            // 七月十五日決議案五十四(一九四八): the date stands before a word that stands before its number.
            var number = At(i + 1).Is(PhraseRoles.NumberPrefix) ? i + 2 : i + 1;
            _group = Numbers.Count == _open && _named != CitedBody.None && i - _namedAt <= LongestName ? _named : CitedBody.None;
            var isAhead = Numbers.Count == _open && At(number).Kind == TokenKind.Number && IsGovernedFromBefore(number);
            Govern(i);
            if (!isAhead)
            {
                EndDate();
            }

            return i;
        }

        if (phrase.Is(PhraseRoles.Body))
        {
            EndUsedDate();
            _body = _named = phrase.Body;
            _namedAt = i;
        }
        else if (phrase.Is(PhraseRoles.Own))
        {
            EndUsedDate();
            _body = At(i - 1).Is(PhraseRoles.Means | PhraseRoles.Adopted) && _body != CitedBody.None ? _body : CitedBody.Own;
        }
        else if (phrase.Is(PhraseRoles.And))
        {
            EndUnusedDate();
        }
        else if (phrase.Is(PhraseRoles.Bridge) && _group != CitedBody.None)
        {
            _body = _group;
        }
        else if (phrase.Is(PhraseRoles.Description))
        {
            return TakeDescription(i);
        }
        else if (phrase.Is(PhraseRoles.Adopted | PhraseRoles.Means))
        {
            Loosen();
        }
        else if (!phrase.Is(PhraseRoles.NumberPrefix | PhraseRoles.NumberSuffix | PhraseRoles.DescriptionEnd | PhraseRoles.Bridge | PhraseRoles.Term))
        {
            Break();
        }

        return i;
    }

    // 关于理事会体制建设的第5/1号: the description ends before 第, a date or a number.
    private int TakeDescription(int i)
    {
        for (var j = i + 1; j < Math.Min(Count, i + LongestAside); j++)
        {
            var token = At(j);
            if (token.Depth > At(i).Depth)
            {
                continue;
            }

            if (token.Is(PhraseRoles.DescriptionEnd) && (At(j + 1).Is(PhraseRoles.NumberPrefix) || At(j + 1).Kind is TokenKind.Date or TokenKind.Number))
            {
                Loosen();
                _isDescribed = true;
                return j;
            }

            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Semicolon || token.Is(PhraseRoles.Word))
            {
                break;
            }
        }

        Break();
        return i;
    }

    protected override int TakeParenthesis(int i)
    {
        if (At(i - 1).Is(PhraseRoles.Word) && IsFullDate(i + 1) && At(i + 2).Kind == TokenKind.Close)
        {
            for (var n = Numbers.Count - 1; n >= 0 && Numbers[n].Word == At(i - 1); n--)
            {
                Numbers[n].Bind(At(i + 1).Date, DateBinding.Direct);
            }

            return i + 2;
        }

        DropOpen();
        EndDate();
        return i;
    }

    private void Govern(int word)
    {
        if (Numbers.Count == _open)
        {
            return;
        }

        for (; _open < Numbers.Count; _open++)
        {
            Numbers[_open].Word = At(word);
            Numbers[_open].List = List;
        }

        List++;
    }

    private void Loosen()
    {
        if (!_isUsed)
        {
            _binding = DateBinding.Loose;
        }
    }

    // A date before a description governs several resolutions, each described: 日关于…的第5/1号决议和关于…的第5/2号决议.
    private void EndDate()
    {
        if (!_isDescribed)
        {
            _date = null;
        }

        _isDescribed = false;
    }

    private void EndUsedDate()
    {
        if (_isUsed)
        {
            _date = null;
        }
    }

    private void EndUnusedDate()
    {
        if (!_isUsed)
        {
            _date = null;
        }
    }

    protected override void Break()
    {
        DropOpen();
        _body = CitedBody.None;
        _date = null;
        _year = 0;
    }

    private void DropOpen()
    {
        Numbers.RemoveRange(_open, Numbers.Count - _open);
    }
}
