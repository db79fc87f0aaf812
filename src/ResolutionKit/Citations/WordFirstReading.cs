using ResolutionKit.Languages;

namespace ResolutionKit.Citations;

/// <summary>Reads sentences in which the word <em>resolution</em> comes first, then its numbers, and behind them their dates.</summary>
/// <remarks>
/// A list goes on as long as nothing stands between its members but what the grammar knows: a date, the organ, a part of the resolution,
/// a description, a conjunction.
/// </remarks>
internal sealed class WordFirstReading : SentenceReading
{
    private readonly Lexicon _lexicon;
    private readonly BodyNames _names;
    private readonly ListDates _dates;

    // The word that governs the numbers now, and the last one of the sentence.
    private int _word;
    private int _lastWord;

    // Whether the token before continues a list, with at least one number in it.
    private bool _isChained;
    private CitedBody _body;

    // The first number behind which no organ is named yet.
    private int _unnamed;
    private bool _isDescribed;

    // Whether an earlier number of the list is described: a date behind the description of a later one is that of both.
    private bool _describesEach;

    // Whether a document is named before the word, with nothing between but what leads to the resolution: the date behind may be the document's.
    private bool _hasDocument;

    public WordFirstReading(List<Token> tokens, List<CitedNumber> numbers, Lexicon lexicon)
        : base(tokens, numbers)
    {
        _lexicon = lexicon;
        _names = new BodyNames(lexicon.Grammar);
        _dates = new ListDates(this, numbers);
    }

    protected override void Begin()
    {
        _word = _lastWord = -1;
        _isChained = false;
        _body = CitedBody.None;
        _unnamed = Numbers.Count;
        _hasDocument = false;
        _dates.Begin();
    }

    protected override void End() => _dates.Settle();

    // A date is taken with the word before it that introduces it; any other is none of a citation's, but where a language has no such word.
    protected override void TakeDate(int i)
    {
        _hasDocument = false;
        if (_lexicon.Grammar.AdoptedOn.IsEmpty && _isChained && IsFullDate(i) && IsAdoptedBefore(_word))
        {
            _dates.Take(i, DateBinding.Loose);
        }
        else
        {
            Break();
        }
    }

    protected override void TakeSeparator(int i)
    {
        _hasDocument &= At(i).Kind != TokenKind.Semicolon && !_isChained;
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
        if (phrase.Is(PhraseRoles.Document))
        {
            _hasDocument = true;
            return BreakAt(i);
        }

        if (phrase.Is(PhraseRoles.Word))
        {
            StartList(i, BodyBefore(i));
            _isChained = false;
            _hasDocument &= IsMeans(i);
            return i;
        }

        if (phrase.Is(PhraseRoles.DateIntroducer) && _isChained && !At(i - 1).Is(PhraseRoles.And) &&
            _dates.Take(i + 1, _isDescribed ? DateBinding.Loose : _hasDocument ? DateBinding.Ambiguous : DateBinding.Direct) is var dated && dated > 0)
        {
            return dated;
        }

        if (phrase.Is(PhraseRoles.AdoptedOn) && _isChained && IsFullDate(i + 1))
        {
            return IsAdoptedBefore(_word) ? _dates.Take(i + 1, DateBinding.Loose) : BreakAt(i);
        }

        if (phrase.Is(PhraseRoles.Adopted) && _isChained && AdoptionDate(i) is var adopted && adopted > 0)
        {
            return _dates.Take(adopted, DateBinding.Loose);
        }

        if (phrase.Is(PhraseRoles.BodyIntroducer) && BodyAt(i + 1) != CitedBody.None && !At(i + 2).Is(PhraseRoles.Word))
        {
            return TakeBody(i + 1);
        }

        if (phrase.Is(PhraseRoles.Body))
        {
            return IsBeforeWord(i + 1) ? i : BelongsToNumber(i, phrase) ? TakeBody(i) : BreakAt(i);
        }

        if (phrase.Is(PhraseRoles.Part) && _isChained)
        {
            return TakePart(i);
        }

        if (phrase.Is(PhraseRoles.Description) && _isChained && !At(i - 1).Is(PhraseRoles.And) && DescriptionEnd(i) is var end && end > 0)
        {
            _isDescribed = _describesEach = true;
            return end;
        }

        // "in particular 64/25"; "resolutions of the Commission, including resolutions 1998/72": the body stays.
        if (phrase.Is(PhraseRoles.Bridge) && ((_lastWord >= 0 && At(i + 1).Kind == TokenKind.Number) || (_word >= 0 && !_isChained && At(i + 1).Is(PhraseRoles.Word))))
        {
            return i;
        }

        return IsContinuation(i, phrase) ? i : BreakAt(i);
    }

    // "pursuant to resolution …", "pursuant to Security Council resolution …", "pursuant to its resolution …"
    private bool IsMeans(int word)
    {
        var before = At(word - 1).Is(PhraseRoles.Own | PhraseRoles.Body) ? word - 2 : word - 1;
        return At(before).Is(PhraseRoles.Means);
    }

    private bool IsContinuation(int i, Phrase phrase) =>
        phrase.Is(PhraseRoles.And | PhraseRoles.Bridge) ? _isChained || _word < 0 :
        phrase.Is(PhraseRoles.NumberPrefix) ? At(i + 1).Kind == TokenKind.Number || (At(i + 1).Kind == TokenKind.Open && At(i + 2).Kind == TokenKind.Number) :
        phrase.Is(PhraseRoles.Own) && (IsBeforeWord(i + 1) || At(i + 1).Is(PhraseRoles.Part));

    private bool IsBeforeWord(int i) => At(i).Is(PhraseRoles.Word) || (At(i).Is(PhraseRoles.Body) && At(i + 1).Is(PhraseRoles.Word));

    // "resolution of the Council 64/25" and "64/25 of the Council", where the form of the name says "of the".
    private bool BelongsToNumber(int i, Phrase phrase) => phrase.Is(PhraseRoles.Possessive) ? _word >= 0 : At(i - 1).Is(PhraseRoles.Word) && _lexicon.Grammar.HasBareGenitive;

    private void StartList(int word, CitedBody body)
    {
        _dates.Begin();
        _body = body;
        _word = word;
        _lastWord = Math.Max(word, _lastWord);
        _unnamed = Numbers.Count;
        _isDescribed = _describesEach = false;
        List++;
    }

    // The body before the word; in a list that goes on, that of the members before, unless "its" calls back the organ that speaks.
    private CitedBody BodyBefore(int word)
    {
        if (At(word).Is(PhraseRoles.Own))
        {
            return ActorAt(At(word - 1).Is(PhraseRoles.Means) ? word - 2 : word - 1, word);
        }

        var before = At(word - 1);
        if (before.Is(PhraseRoles.Body))
        {
            return BodyNames.IsPartOfLongerName(Text, before) ? CitedBody.Other : before.Phrase!.Body;
        }

        if (before.Is(PhraseRoles.Own))
        {
            return ActorAt(At(word - 2).Is(PhraseRoles.Means) ? word - 3 : -1, word - 1);
        }

        return _names.EndsAt(Text, At(word).Span.Start) ? CitedBody.Other : _isChained || (before.Is(PhraseRoles.Bridge) && _word >= 0) ? _body : CitedBody.None;
    }

    // "The Assembly, in its resolution …", "approved by the Assembly in its resolution …": its is the actor's.
    private CitedBody ActorAt(int actor, int own)
    {
        actor = At(actor).Kind == TokenKind.Comma ? actor - 1 : actor;
        var isActor = BodyAt(actor) != CitedBody.None && !At(actor).Is(PhraseRoles.Possessive) && AgreeInGender(At(own), At(actor)) &&
            !At(actor - 1).Is(PhraseRoles.Dependence) && !BodyNames.IsPartOfLongerName(Text, At(actor));
        return isActor ? BodyAt(actor) : CitedBody.Own;
    }

    // Her resolution is the Assembly's, his the Council's, where a language tells the two apart.
    private static bool AgreeInGender(Token own, Token actor) =>
        !(own.Is(PhraseRoles.Feminine) && actor.Is(PhraseRoles.Masculine)) && !(own.Is(PhraseRoles.Masculine) && actor.Is(PhraseRoles.Feminine));

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
        if (_isChained && At(i + 1).Kind == TokenKind.Other && DescriptionEnd(i) is var end && end > 0)
        {
            // The rest of a long name: "of the Commission on …, of 9 May 2014".
            _isDescribed = true;
            return end;
        }

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
            _dates.Take(date, DateBinding.Direct);
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

        // A part counted in words: الجزء الحادي عشر.
        return At(i + 1).Kind == TokenKind.Other && DescriptionEnd(i) is var end && end > 0 ? end : i;
    }

    // "adopted resolution 2623 (2022) on 27 February 2022".
    private bool IsAdoptedBefore(int word)
    {
        var before = At(word - 1).Is(PhraseRoles.Own | PhraseRoles.Body) ? word - 2 : word - 1;
        return At(before).Is(PhraseRoles.Adopted);
    }

    // "adopted by the Security Council on 9 December 2014": the place of the date, or 0.
    private int AdoptionDate(int i)
    {
        var j = i + 1;
        while (At(j).Is(PhraseRoles.AdoptedDetail | PhraseRoles.AdoptedOn | PhraseRoles.Body | PhraseRoles.Own) || (At(j).Kind == TokenKind.Comma && At(j + 1).Is(PhraseRoles.AdoptedOn | PhraseRoles.AdoptedDetail)) ||
            (At(j) is { Kind: TokenKind.Other, Span.IsEmpty: false } && char.IsDigit(Text[At(j).Span.Start])) || At(j) is { Kind: TokenKind.Number, Number.IsBare: true })
        {
            j++;
        }

        return IsFullDate(j) && (At(j - 1).Is(PhraseRoles.AdoptedOn) || _lexicon.Grammar.AdoptedOn.IsEmpty) ? j : 0;
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
                    (token.Kind == TokenKind.Comma && ((At(next).Is(PhraseRoles.DateIntroducer) && IsFullDate(next + 1)) || (At(next).Is(PhraseRoles.Adopted) && AdoptionDate(next) > 0))))
                {
                    return next - 1;
                }
            }

            // "entitled “The rule of law” of 14 December 2012"; "5/1 on institution-building and 5/2 on the code of conduct of 18 June 2007".
            if (token.Is(PhraseRoles.DateIntroducer) && IsFullDate(j + 1) && (IsClosingQuote(j - 1) || _describesEach))
            {
                return j - 1;
            }

            if (token.Is(PhraseRoles.Document))
            {
                return 0;
            }

            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Semicolon || token.Is(PhraseRoles.Word))
            {
                return 0;
            }
        }

        return 0;
    }

    private bool IsClosingQuote(int i) => At(i) is { Kind: TokenKind.Other, Span.IsEmpty: false, Span.End: var end } && (Characters.IsClosingQuote(Text[end - 1]) || Text[end - 1] == '"');

    private int BreakAt(int i)
    {
        Break();
        return i;
    }

    protected override void Break()
    {
        _word = -1;
        _isChained = false;
        _dates.Break();
    }
}
