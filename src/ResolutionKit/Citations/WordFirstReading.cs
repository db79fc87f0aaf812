using ResolutionKit.Languages;

namespace ResolutionKit.Citations;

/// <summary>Reads sentences in which the word <em>resolution</em> comes first, then its numbers, and behind them their dates.</summary>
/// <remarks>
/// A list goes on as long as nothing stands between its members but what the grammar knows: a date, the organ, a part of the resolution,
/// a description, a conjunction. A date governs the numbers since the date before it, or since the word.
/// </remarks>
internal sealed class WordFirstReading(List<Token> tokens, List<CitedNumber> numbers, Lexicon lexicon) : SentenceReading(tokens, numbers)
{
    private readonly BodyNames _names = new(lexicon.Grammar);

    // The word that governs the numbers now, and the last one of the sentence.
    private int _word;
    private int _lastWord;

    // Whether the token before continues a list, with at least one number in it.
    private bool _isChained;
    private CitedBody _body;

    // The first number that has no date yet, and the first of the present word.
    private int _undated;
    private int _listStart;

    // The first number behind which no organ is named yet.
    private int _unnamed;
    private bool _isDescribed;

    protected override void Begin()
    {
        _word = _lastWord = -1;
        _isChained = false;
        _body = CitedBody.None;
        _undated = _unnamed = _listStart = Numbers.Count;
    }

    protected override void End() => Settle();

    // A date is taken with the word before it that introduces it; any other is none of a citation's.
    protected override void TakeDate(int i) => Break();

    protected override void TakeSeparator(int i)
    {
        if (!_isChained && !At(i + 1).Is(PhraseRoles.Bridge))
        {
            _word = -1;
        }
    }

    protected override void TakeColon() => _isChained = false;

    protected override void TakeNumber(int i)
    {
        var mark = At(i).Number;
        var isPicked = _lastWord >= 0 && (mark.IsUnmistakable || (At(i - 1).Is(PhraseRoles.Bridge) && !mark.IsBare));
        if (RepeatsAsSymbol(i) || (_word < 0 && !isPicked && !mark.IsSymbol) || (mark.IsBare && _isChained && !At(i - 1).IsSeparator))
        {
            Break();
            return;
        }

        if (_word < 0)
        {
            StartList(isPicked ? _lastWord : -1, CitedBody.None);
        }

        Numbers.Add(new CitedNumber(mark) { Word = _word >= 0 ? At(_word) : null, Body = mark.IsSymbol ? mark.Body : _body, List = List });
        _isChained = true;
        _isDescribed = false;
    }

    protected override int TakePhrase(int i, Phrase phrase)
    {
        if (phrase.Is(PhraseRoles.Word))
        {
            StartList(i, BodyBefore(i));
            _isChained = false;
            return i;
        }

        if (phrase.Is(PhraseRoles.DateIntroducer) && _isChained && !At(i - 1).Is(PhraseRoles.And))
        {
            if (At(i + 1).Kind == TokenKind.Date)
            {
                return TakeDates(i + 1, _isDescribed ? DateBinding.Loose : DateBinding.Direct);
            }

            if (IsDayOfLaterDate(i + 1))
            {
                return TakeDay(i + 1);
            }
        }

        if (phrase.Is(PhraseRoles.AdoptedOn) && _isChained && IsFullDate(i + 1))
        {
            return IsAdoptedBefore(_word) ? TakeDates(i + 1, DateBinding.Loose) : BreakAt(i);
        }

        if (phrase.Is(PhraseRoles.Adopted) && _isChained && AdoptionDate(i) is var adopted && adopted > 0)
        {
            return TakeDates(adopted, DateBinding.Loose);
        }

        if (phrase.Is(PhraseRoles.BodyIntroducer) && BodyAt(i + 1) != CitedBody.None && !At(i + 2).Is(PhraseRoles.Word))
        {
            return TakeBody(i + 1);
        }

        if (phrase.Is(PhraseRoles.Body))
        {
            return lexicon.Grammar.BodyIntroducers.Length == 0 && !At(i + 1).Is(PhraseRoles.Word) ? TakeBody(i) : IsBeforeWord(i + 1) ? i : BreakAt(i);
        }

        if (phrase.Is(PhraseRoles.Part) && _isChained)
        {
            return TakePart(i);
        }

        if (phrase.Is(PhraseRoles.Description) && _isChained && !At(i - 1).Is(PhraseRoles.And) && DescriptionEnd(i) is var end && end > 0)
        {
            _isDescribed = true;
            return end;
        }

        if (phrase.Is(PhraseRoles.Bridge) && _lastWord >= 0 && At(i + 1).Kind == TokenKind.Number)
        {
            return i;
        }

        return IsContinuation(i, phrase) ? i : BreakAt(i);
    }

    private bool IsContinuation(int i, Phrase phrase) =>
        phrase.Is(PhraseRoles.And | PhraseRoles.Bridge) ? _isChained || _word < 0 :
        phrase.Is(PhraseRoles.NumberPrefix) ? At(i + 1).Kind == TokenKind.Number :
        phrase.Is(PhraseRoles.Own) && (IsBeforeWord(i + 1) || At(i + 1).Is(PhraseRoles.Part));

    private bool IsBeforeWord(int i) => At(i).Is(PhraseRoles.Word) || (At(i).Is(PhraseRoles.Body) && At(i + 1).Is(PhraseRoles.Word));

    private void StartList(int word, CitedBody body)
    {
        Settle();
        _body = body;
        _word = word;
        _lastWord = Math.Max(word, _lastWord);
        _undated = _unnamed = _listStart = Numbers.Count;
        _isDescribed = false;
        List++;
    }

    // The body before the word; in a list that goes on, that of the members before, unless "its" calls back the organ that speaks.
    private CitedBody BodyBefore(int word)
    {
        var before = At(word - 1);
        if (before.Is(PhraseRoles.Body))
        {
            return BodyNames.IsPartOfLongerName(Text, before) ? CitedBody.Other : before.Phrase!.Body;
        }

        if (before.Is(PhraseRoles.Own))
        {
            return ActorBefore(word - 1);
        }

        return _names.EndsAt(Text, At(word).Span.Start) ? CitedBody.Other : _isChained ? _body : CitedBody.None;
    }

    // "The Assembly, in its resolution …", "approved by the Assembly in its resolution …": its is the actor's.
    private CitedBody ActorBefore(int own)
    {
        var actor = At(own - 1).Is(PhraseRoles.Means) ? own - 2 : -1;
        actor = At(actor).Kind == TokenKind.Comma ? actor - 1 : actor;
        return BodyAt(actor) != CitedBody.None && !At(actor - 1).Is(PhraseRoles.Dependence) && !BodyNames.IsPartOfLongerName(Text, At(actor))
            ? BodyAt(actor)
            : CitedBody.Own;
    }

    private int TakeBody(int i)
    {
        var body = BodyNames.IsPartOfLongerName(Text, At(i)) ? CitedBody.Other : BodyAt(i);
        if (_word < 0 || At(i - 1).IsSeparator)
        {
            return BreakAt(i);
        }

        for (; _unnamed < Numbers.Count; _unnamed++)
        {
            Numbers[_unnamed].Body = Numbers[_unnamed].Mark.IsSymbol ? Numbers[_unnamed].Body : body;
        }

        _body = body;
        return i;
    }

    protected override int TakeParenthesis(int i)
    {
        var close = CloseOf(i);
        if (!_isChained)
        {
            return i;
        }

        var date = At(i + 1).Is(PhraseRoles.DateIntroducer | PhraseRoles.AdoptedOn) ? i + 2 : i + 1;
        if (close == date + 1 && IsFullDate(date))
        {
            TakeDates(date, DateBinding.Direct);
            return close;
        }

        for (var j = i + 1; j < close; j++)
        {
            if (At(j).Is(PhraseRoles.Word) || At(j).Kind == TokenKind.Number && !At(j).Number.IsBare)
            {
                return i;
            }
        }

        return close > 0 ? close : BreakAt(i);
    }

    // "annex II", "sect. XI", "paras. 3 and 4".
    private int TakePart(int i)
    {
        while (At(i + 1) is var next && ((next.Kind == TokenKind.Number && next.Number.IsBare) || (next.Kind == TokenKind.Other && next.Span.Length is > 0 and <= 5)) ||
            (At(i + 1).Is(PhraseRoles.And) && At(i + 2) is { Kind: TokenKind.Number, Number.IsBare: true }))
        {
            i++;
        }

        return i;
    }

    // One date governs all the numbers that have none; as many dates as numbers govern one each: "of 24 March and 29 September 2017, respectively".
    private int TakeDates(int i, DateBinding binding)
    {
        var dates = new List<DateMark> { At(i).Date };
        var last = i;
        for (var j = i + 1; At(j).IsSeparator && At(j + 1).Kind == TokenKind.Date; j += 2)
        {
            dates.Add(At(j + 1).Date);
            last = j + 1;
        }

        var count = Numbers.Count - _undated;
        if (dates.Count > 1 && dates.Count == count)
        {
            for (var n = 0; n < count; n++)
            {
                Numbers[_undated + n].Bind(dates[n], binding);
            }
        }
        else
        {
            last = i;
            for (var n = _undated; n < Numbers.Count; n++)
            {
                var isLast = n == Numbers.Count - 1;
                if (isLast || SharesYear(Numbers[n], dates[0]))
                {
                    Numbers[n].Bind(dates[0], isLast || binding == DateBinding.Loose ? binding : DateBinding.Shared);
                }
            }
        }

        _undated = Numbers.Count;
        return last;
    }

    // "34/1 of 3 and 34/2 of 5 October 1979".
    private bool IsDayOfLaterDate(int i) =>
        At(i) is { Kind: TokenKind.Number, Number: { IsBare: true, Serial: <= 31 } } && At(i + 1).IsSeparator &&
        At(i + 2) is { Kind: TokenKind.Number, Number.IsBare: false };

    private int TakeDay(int i)
    {
        for (var n = _undated; n < Numbers.Count; n++)
        {
            Numbers[n].Bind(new DateMark(At(i).Span, 0, 0, At(i).Number.Serial), n == Numbers.Count - 1 ? DateBinding.Direct : DateBinding.Shared);
        }

        _undated = Numbers.Count;
        return i;
    }

    // "adopted resolution 2623 (2022) on 27 February 2022".
    private bool IsAdoptedBefore(int word)
    {
        var before = At(word - 1).Is(PhraseRoles.Own | PhraseRoles.Body) ? word - 2 : word - 1;
        return At(before).Is(PhraseRoles.Adopted);
    }

    // "resolutions 1267 (1999) and 1989 (2011) of 17 June 2011": the date cannot be that of the first.
    private static bool SharesYear(CitedNumber number, DateMark date) =>
        !number.Mark.HasYearOfAdoption || date.Year == 0 || number.Mark.Year == date.Year;

    // "adopted by the Security Council on 9 December 2014": the place of the date, or 0.
    private int AdoptionDate(int i)
    {
        var j = i + 1;
        while (At(j).Is(PhraseRoles.AdoptedDetail | PhraseRoles.AdoptedOn | PhraseRoles.Body | PhraseRoles.Own) || (At(j).Kind == TokenKind.Comma && At(j + 1).Is(PhraseRoles.AdoptedOn)) ||
            (At(j) is { Kind: TokenKind.Other, Span.IsEmpty: false } && char.IsDigit(Text[At(j).Span.Start])))
        {
            j++;
        }

        return IsFullDate(j) && At(j - 1).Is(PhraseRoles.AdoptedOn) ? j : 0;
    }

    // "5/1, on institution-building, and 5/2, on the code of conduct, of 18 June 2007": the place before the date or the next number, or 0.
    private int DescriptionEnd(int i)
    {
        for (var j = i + 1; j < Math.Min(Count, i + LongestAside); j++)
        {
            var token = At(j);
            if (token.Depth > At(i).Depth)
            {
                continue;
            }

            if (token.IsSeparator)
            {
                var next = At(j + 1).Is(PhraseRoles.And) ? j + 2 : j + 1;
                if (At(next) is { Kind: TokenKind.Number, Number.IsBare: false } ||
                    (token.Kind == TokenKind.Comma && At(next).Is(PhraseRoles.DateIntroducer) && IsFullDate(next + 1)))
                {
                    return next - 1;
                }
            }

            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Semicolon || token.Is(PhraseRoles.Word))
            {
                return 0;
            }
        }

        return 0;
    }

    // Dates that leave the year to a later one take it from the number, where it has one, else from the next date of the list.
    private void Settle()
    {
        var year = 0;
        var month = 0;
        for (var n = Numbers.Count - 1; n >= _listStart; n--)
        {
            var number = Numbers[n];
            if (number.Date is { Year: > 0 } full)
            {
                year = full.Year;
                month = full.Month;
            }
            else if (number.Date is { } partial)
            {
                var missing = number.Mark.HasYearOfAdoption ? number.Mark.Year : year;
                month = partial.Month > 0 ? partial.Month : month;
                number.Date = missing > 0 && month > 0 ? partial with { Year = missing, Month = month } : null;
            }
        }

        _listStart = Numbers.Count;
    }

    private int BreakAt(int i)
    {
        Break();
        return i;
    }

    protected override void Break()
    {
        _word = -1;
        _isChained = false;
        _undated = Numbers.Count;
    }
}
