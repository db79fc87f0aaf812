using System.Diagnostics.CodeAnalysis;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Citations;

/// <summary>Reads the numbers of resolutions in all their forms: <c>77/37</c>, <c>43/78 H</c>, <c>3419 A to D (XXX)</c>, <c>1373 (2001)</c>, <c>ES-10/2</c>, <c>A/RES/64/25</c>.</summary>
internal readonly ref struct NumberScanner(ReadOnlySpan<char> text, Lexicon lexicon)
{
    private static readonly (string Prefix, CitedBody Body, bool IsDecision)[] s_symbols =
    [
        ("A/RES/", CitedBody.GeneralAssembly, false), ("A/DEC/", CitedBody.GeneralAssembly, true),
        ("S/RES/", CitedBody.SecurityCouncil, false),
        ("E/RES/", CitedBody.EconomicAndSocialCouncil, false), ("E/DEC/", CitedBody.EconomicAndSocialCouncil, true),
        ("A/HRC/RES/", CitedBody.HumanRightsCouncil, false), ("A/HRC/DEC/", CitedBody.HumanRightsCouncil, true),
        ("E/CN.4/RES/", CitedBody.CommissionOnHumanRights, false), ("E/CN.4/DEC/", CitedBody.CommissionOnHumanRights, true),
        ("T/RES/", CitedBody.TrusteeshipCouncil, false),
    ];

    // Beyond it a number with a slash counts something else.
    private const int LastSession = 200;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Reads the number that begins at a place: at a digit, at the mark of a session or at the series of a symbol.</summary>
    public bool TryRead(int start, [NotNullWhen(true)] out NumberMark? mark)
    {
        mark = null;
        if (!IsStart(start))
        {
            return false;
        }

        if (Characters.IsDigit(_text[start]) || IsNumeral(start))
        {
            return TryCore(start, start, out mark) && !(mark.IsBare && IsNumeral(start));
        }

        foreach (var (prefix, body, isDecision) in s_symbols)
        {
            if (_text.Slice(start).StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                var core = start + prefix.Length;
                if (core >= _text.Length || !(Characters.IsDigit(_text[core]) ? TryCore(start, core, out mark) : TrySession(start, core, out mark)))
                {
                    return false;
                }

                mark = mark with { Body = body, IsDecision = isDecision };
                return !mark.IsBare;
            }
        }

        return TrySession(start, start, out mark);
    }

    /// <summary>The place before which the blanks from a place end.</summary>
    public int SkipBlanks(int at)
    {
        while (at < _text.Length && Blanks.IsBlank(_text[at]))
        {
            at++;
        }

        return at;
    }

    // 76/135 within A/76/135 is no number of a resolution, nor is 5 in 1.5 or 22650 in 18-22650.
    private bool IsStart(int start)
    {
        if (start == 0)
        {
            return true;
        }

        var before = _text[start - 1];
        return !Characters.IsDigit(before) && !IsNumeral(start - 1) && !Characters.IsSlash(before) &&
            !(Characters.IsAlphabetic(before) && !lexicon.IsJoinedPrefix(before)) &&
            !(before is '.' or '-' or '–' or '_' && start > 1 && !Blanks.IsBlank(_text[start - 2]) && !Characters.IsClosing(_text[start - 2]));
    }

    private bool TryCore(int start, int digits, [NotNullWhen(true)] out NumberMark? mark)
    {
        var first = Number(ref digits, 4);
        if (first < 0)
        {
            mark = null;
            return false;
        }

        if (TrySlash(digits, out var serial, out var end))
        {
            var isYear = first >= 1000;
            mark = new NumberMark
            {
                Form = isYear ? NumberForm.YearSlash : NumberForm.SessionSlash,
                Span = TextSpan.FromBounds(start, end),
                Serial = serial,
                Year = isYear ? first : 0,
                Session = isYear ? 0 : first,
            };
            return first is > 0 and < LastSession or >= 1946 and < 2100 && Finish(ref mark);
        }

        mark = new NumberMark { Form = NumberForm.Running, Span = TextSpan.FromBounds(start, digits), Serial = first };
        return first > 0 && (TryParenthesis(ref mark) || (IsEnd(digits, allowsStop: false) && !HasUnreadableSession(digits)));
    }

    // S-10/2, ES-11/1, and the marks of other scripts.
    private bool TrySession(int start, int at, [NotNullWhen(true)] out NumberMark? mark)
    {
        mark = null;
        if (!TryMark(at, out var kind, out var digits) || kind == SessionKind.Regular)
        {
            return false;
        }

        var session = Number(ref digits, 3);
        if (session <= 0 || !TrySlash(digits, out var serial, out var end))
        {
            return false;
        }

        mark = new NumberMark { Form = NumberForm.SessionSlash, Span = TextSpan.FromBounds(start, end), Serial = serial, Session = session, SessionKind = kind };
        return Finish(ref mark);
    }

    private bool TryMark(int at, out SessionKind kind, out int end)
    {
        foreach (var (mark, marked) in lexicon.Grammar.SessionMarks)
        {
            if (TryMark(mark, at, out end))
            {
                kind = marked;
                return true;
            }
        }

        var letters = at < _text.Length && _text[at] == 'E' ? 1 : 0;
        kind = letters > 0 ? SessionKind.Emergency : SessionKind.Special;
        end = at + letters + 2;
        return end < _text.Length && _text[at + letters] == 'S' && Characters.IsHyphen(_text[at + letters + 1]);
    }

    // The blanks of a mark stand for blanks and full stops, as many as there are; its hyphen for any, with blanks around it: د إ ط-10/2, دإط ـ 10/2.
    private bool TryMark(string mark, int at, out int end)
    {
        end = at;
        foreach (var wanted in mark)
        {
            while (end < _text.Length && wanted is ' ' or '-' && (Blanks.IsBlank(_text[end]) || (wanted == ' ' && _text[end] == '.')))
            {
                end++;
            }

            if (wanted == ' ')
            {
                continue;
            }

            if (end >= _text.Length || !(wanted == '-' ? Characters.IsHyphen(_text[end]) : SpellingFold.Fold(_text[end]) == SpellingFold.Fold(wanted)))
            {
                return false;
            }

            end++;
        }

        end = SkipBlanks(end);
        return true;
    }

    private bool TrySlash(int at, out int serial, out int end)
    {
        serial = 0;
        end = SkipBlanks(at);
        if (end >= _text.Length || end > at + 1 || !Characters.IsSlash(_text[end]))
        {
            return false;
        }

        var slash = end;
        end = SkipBlanks(slash + 1);
        serial = end <= slash + 2 ? Number(ref end, 3) : 0;
        return serial > 0;
    }

    private bool TryParenthesis(ref NumberMark mark)
    {
        var letters = new LetterScanner(_text, lexicon, mark.Span.End);
        var open = SkipBlanks(letters.End);
        if (open >= _text.Length || !Characters.IsOpening(_text[open]))
        {
            return false;
        }

        var at = SkipBlanks(open + 1);
        var digits = at;
        var year = Number(ref digits, 4);
        var isMarked = TryMark(at, out var kind, out var numeral);
        var isWritten = IsNumeral(at);
        var session = isWritten && year is > 0 and < 100 ? year : isMarked && numeral < _text.Length && Characters.IsDigit(_text[numeral]) ? Number(ref numeral, 3) : Roman(ref numeral, isMarked ? numeral : at);
        var form = year is >= 1946 and < 2100 ? NumberForm.Running : NumberForm.RomanSession;

        // A scan may print the numeral I as 1: 41 (1).
        var isScanned = year == 1 && session <= 0;
        var close = SkipBlanks(form == NumberForm.Running || isScanned || isWritten ? digits : numeral);
        if ((form == NumberForm.RomanSession && session <= 0 && !isScanned) || close >= _text.Length || !Characters.IsClosing(_text[close]) ||
            (form == NumberForm.Running && letters.Letters is not null))
        {
            return false;
        }

        mark = mark with
        {
            Form = form,
            Span = TextSpan.FromBounds(mark.Span.Start, close + 1),
            Year = form == NumberForm.Running ? year : 0,
            Session = form == NumberForm.Running ? 0 : Math.Max(session, 1),
            SessionKind = isMarked ? kind : SessionKind.Regular,
            IsDoubtful = isScanned,
            IsWritten = IsNumeral(mark.Span.Start),
            Letters = letters.Letters,
            LetterSpans = letters.Spans,
        };
        if (mark is { Form: NumberForm.RomanSession, Letters: null })
        {
            TakeLetters(ref mark);
        }

        return true;
    }

    // 2625 (XXVV): a misprint of a session or year, and no number without one.
    private bool HasUnreadableSession(int at)
    {
        at = SkipBlanks(at);
        if (at >= _text.Length || !Characters.IsOpening(_text[at]))
        {
            return false;
        }

        var from = ++at;
        while (at < _text.Length && (Characters.IsDigit(_text[at]) || Characters.ToLatinCapital(_text[at]) != default))
        {
            at++;
        }

        return at > from && at < _text.Length && Characters.IsClosing(_text[at]);
    }

    private int Roman(ref int end, int start)
    {
        Span<char> numeral = stackalloc char[8];
        var length = 0;
        end = start;
        while (end < _text.Length && length < numeral.Length && Characters.ToLatinCapital(_text[end]) is var letter && letter != default)
        {
            numeral[length++] = letter;
            end++;
        }

        return RomanNumeral.TryParse(numeral.Slice(0, length), out var value) ? value : 0;
    }

    private bool Finish(ref NumberMark mark)
    {
        TakeLetters(ref mark);
        return IsEnd(mark.Span.End, allowsStop: true);
    }

    private void TakeLetters(ref NumberMark mark)
    {
        var letters = new LetterScanner(_text, lexicon, mark.Span.End);
        if (letters.Letters is not null)
        {
            mark = mark with { Letters = letters.Letters, LetterSpans = letters.Spans, Span = TextSpan.FromBounds(mark.Span.Start, letters.End) };
        }
    }

    private bool IsEnd(int end, bool allowsStop)
    {
        if (end >= _text.Length)
        {
            return true;
        }

        var next = _text[end];
        if (Characters.IsDigit(next) || Characters.IsSlash(next) || Characters.IsAlphabetic(next) || next == '%')
        {
            return false;
        }

        var isInside = next is '.' or '-' or '–' || (!allowsStop && next is ',' or ':');
        var after = end + 1 < _text.Length ? _text[end + 1] : default;
        return !isInside || !(Characters.IsDigit(after) || (!allowsStop && next == '-' && Characters.IsAlphabetic(after)));
    }

    private bool IsNumeral(int at) => at < _text.Length && lexicon.Grammar.Dates.Numerals is { } numerals && numerals.Contains(_text[at]);

    // The digits from a place as a number, or its numerals; -1 where there are none or too many.
    private int Number(ref int at, int most)
    {
        var value = 0;
        var from = at;
        if (lexicon.Grammar.Dates.Numerals is { } numerals && numerals.TryRead(_text, ref at, out value))
        {
            return value;
        }

        while (at < _text.Length && Characters.IsDigit(_text[at]))
        {
            value = at - from < most ? (value * 10) + (_text[at] - '0') : -1;
            at++;
            if (at - from > most)
            {
                return -1;
            }
        }

        return at > from ? value : -1;
    }
}
