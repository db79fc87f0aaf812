using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>Cuts a sentence into the tokens that citations are made of.</summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon, List<Token> tokens)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _depth;

    // Whether a straight quotation mark is open: the next one closes it.
    private bool _isQuoted;

    // Words that mean nothing here, not yet a token: most of a text is such words.
    private int _otherStart = -1;
    private int _otherEnd;
    private int _otherDepth;

    /// <summary>Cuts the text between two places.</summary>
    public void Cut(int start, int end)
    {
        tokens.Clear();
        _at = start;
        _depth = 0;
        _isQuoted = false;
        while (_at < end)
        {
            Next();
        }

        EndOther();
    }

    private void Next()
    {
        var c = _text[_at];
        if (Blanks.IsBlank(c))
        {
            _at++;
        }
        else if (Characters.IsDigit(c))
        {
            if (!TryDate() && !TryNumber())
            {
                Junk();
            }
        }
        else if (char.IsLetter(c))
        {
            Letter(c);
        }
        else
        {
            Mark(c);
        }
    }

    private void Letter(char c)
    {
        if (c is 'A' or 'E' or 'S' or 'T' or >= '\u0600' and <= '\u06FF' && TryNumber())
        {
            return;
        }

        if (TryWrittenOut(c) || TryPhrase())
        {
            return;
        }

        if (!Characters.IsAlphabetic(c))
        {
            Other(_at + 1);
        }
        else if (lexicon.IsJoinedPrefix(c) && _at + 1 < _text.Length && IsToken(_at + 1))
        {
            Add(TokenKind.Phrase, _at + 1, lexicon.JoinedAnd);
        }
        else
        {
            Junk();
        }
    }

    private readonly bool IsToken(int at) =>
        Characters.IsDigit(_text[at]) || lexicon.TryMatch(_text, at, out _, out _) || new NumberScanner(_text, lexicon).TryRead(at, out _);

    private void Mark(char c)
    {
        switch (c)
        {
            case var _ when Characters.IsComma(c):
                Add(TokenKind.Comma, _at + 1);
                break;
            case var _ when Characters.IsSemicolon(c):
                Add(TokenKind.Semicolon, _at + 1);
                break;
            case '–' or '—' when lexicon.Grammar.SeparatesWords && IsBetweenBlanks():
                // A dash that parts words as a comma does: резолюции 5/1 – об институциональном строительстве.
                Add(TokenKind.Comma, _at + 1);
                break;
            case ':' or '：':
                Add(TokenKind.Colon, _at + 1);
                break;
            case var _ when Characters.IsOpening(c):
                Add(TokenKind.Open, _at + 1);
                _depth++;
                break;
            case var _ when Characters.IsClosing(c):
                _depth = Math.Max(_depth - 1, 0);
                Add(TokenKind.Close, _at + 1);
                break;
            case var _ when Characters.IsOpeningQuote(c) || (c == '"' && !_isQuoted):
                Other(_at + 1);
                _depth++;
                _isQuoted |= c == '"';
                break;
            case var _ when Characters.IsClosingQuote(c) || c == '"':
                _depth = Math.Max(_depth - 1, 0);
                Other(_at + 1);
                _isQuoted &= c != '"';
                break;
            default:
                if (!TryPhrase())
                {
                    Other(_at + 1);
                }

                break;
        }
    }

    private readonly bool IsBetweenBlanks() => _at > 0 && Blanks.IsBlank(_text[_at - 1]) && _at + 1 < _text.Length && Blanks.IsBlank(_text[_at + 1]);

    private bool TryNumber()
    {
        if (!new NumberScanner(_text, lexicon).TryRead(_at, out var number))
        {
            return false;
        }

        Add(TokenKind.Number, number.Span.End, number);
        return true;
    }

    private bool TryDate()
    {
        if (_at > 0 && Characters.IsDigit(_text[_at - 1]) || !lexicon.Grammar.Dates.TryRead(_text, _at, out var date))
        {
            return false;
        }

        Add(TokenKind.Date, date.Span.End, date);

        // The number of a footnote glued to the year.
        while (_at < _text.Length && Characters.IsDigit(_text[_at]) && Characters.IsDigit(_text[_at - 1]))
        {
            _at++;
        }

        return true;
    }

    // 一九六四年三月四日, 五十四(一九四八); March 4, 1964.
    private bool TryWrittenOut(char c)
    {
        var dates = lexicon.Grammar.Dates;
        return dates.Numerals is { } numerals
            ? numerals.Contains(c) && (TryDate() || TryNumber())
            : dates.BeginsWithMonth && char.IsUpper(c) && dates.IsMonthInitial(c) && TryDate();
    }

    private bool TryPhrase()
    {
        if (!lexicon.TryMatch(_text, _at, out var phrase, out var end))
        {
            return false;
        }

        if (phrase.Is(PhraseRoles.Weightless))
        {
            _at = end;
        }
        else
        {
            Add(TokenKind.Phrase, end, phrase);
        }

        return true;
    }

    // A word, a number of another kind, a document symbol: taken whole, so that nothing inside it is read.
    private void Junk()
    {
        var end = _at + 1;
        while (end < _text.Length && (Characters.IsAlphabetic(_text[end]) || Characters.IsDigit(_text[end]) || IsInside(end)))
        {
            end++;
        }

        Other(end);
    }

    private readonly bool IsInside(int at) =>
        (Characters.IsSlash(_text[at]) || _text[at] is '.' or '-' or '–' or '_') && at + 1 < _text.Length &&
        (Characters.IsAlphabetic(_text[at + 1]) || Characters.IsDigit(_text[at + 1]));

    private void Other(int end)
    {
        if (_otherStart < 0 || _otherDepth != _depth)
        {
            EndOther();
            (_otherStart, _otherDepth) = (_at, _depth);
        }

        _otherEnd = _at = end;
    }

    private void EndOther()
    {
        if (_otherStart >= 0)
        {
            tokens.Add(new Token(TokenKind.Other, TextSpan.FromBounds(_otherStart, _otherEnd), _otherDepth, null));
            _otherStart = -1;
        }
    }

    private void Add(TokenKind kind, int end, object? value = null)
    {
        EndOther();
        tokens.Add(new Token(kind, TextSpan.FromBounds(_at, end), _depth, value));
        _at = end;
    }
}
