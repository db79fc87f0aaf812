using ResolutionKit.Text;

namespace ResolutionKit.Languages;

/// <summary>One attempt to read a date, in one form, at one place.</summary>
/// <param name="pattern">How the language writes dates.</param>
/// <param name="text">The text.</param>
/// <param name="start">The place.</param>
/// <param name="blanks">Takes the blanks met for each blank of the form, in order; null for an optional part that is missing.</param>
internal ref struct DateReading(DatePattern pattern, ReadOnlySpan<char> text, int start, List<string?>? blanks = null)
{
    // A year 0000 is printed, and so not missing; but no calendar has it.
    private const int OutsideCalendar = 10000;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _start = start;
    private int _position = start;
    private int _year;
    private int _month;
    private int _day;

    /// <summary>Whether the text has no blanks, so that none part the month from the word behind it.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Where the reading has come to.</summary>
    public readonly int Position => _position;

    public readonly DateMark ToMark() => new(TextSpan.FromBounds(_start, _position), _year, _month, _day);

    /// <summary>Reads by a form; the position is left where it failed.</summary>
    public bool Match(string form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            switch (form[i])
            {
                case '{':
                    if (!Field(form[i + 1]))
                    {
                        return false;
                    }

                    i += 2;
                    break;
                case '[':
                    var close = form.IndexOf(']', i);
                    var before = _position;
                    var blanksBefore = blanks?.Count ?? 0;
                    if (!Match(form.Substring(i + 1, close - i - 1)))
                    {
                        _position = before;
                        blanks?.RemoveRange(blanksBefore, blanks.Count - blanksBefore);
                        blanks?.Add(null);
                    }

                    i = close;
                    break;
                case ' ':
                    Blank();
                    break;
                default:
                    if (_position >= _text.Length || _text[_position] != form[i])
                    {
                        return false;
                    }

                    _position++;
                    break;
            }
        }

        return true;
    }

    private void Blank()
    {
        var from = _position;
        while (_position < _text.Length && Blanks.IsBlank(_text[_position]))
        {
            _position++;
        }

        blanks?.Add(_text.Slice(from, _position - from).ToString());
    }

    private bool Field(char field) => field switch
    {
        'y' => Year(),
        'm' => TwoDigits(out _month) || Numeral(out _month),
        'd' => Day(),
        _ => MonthName(),
    };

    // A footnote's number may be glued to the year: 20183 is 2018 and note 3.
    private bool Year()
    {
        var digits = CountDigits();
        if (digits is >= 4 and <= 6)
        {
            for (var i = 0; i < 4; i++)
            {
                _year = (_year * 10) + (_text[_position + i] - '0');
            }

            _position += 4;
            _year = _year == 0 ? OutsideCalendar : _year;
            return digits == 4 || _year is >= 1900 and < 2100;
        }

        for (var i = 0; i < 4; i++)
        {
            var value = i + _position < _text.Length && pattern.Numerals is { } numerals ? numerals.DigitOf(_text[_position + i]) : -1;
            if (value < 0)
            {
                return false;
            }

            _year = (_year * 10) + value;
        }

        _position += 4;
        return true;
    }

    private bool Day()
    {
        if (!TwoDigits(out _day))
        {
            return Numeral(out _day);
        }

        foreach (var ending in pattern.DayEndings)
        {
            if (_text.Slice(_position).StartsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                _position += ending.Length;
                break;
            }
        }

        return true;
    }

    private bool TwoDigits(out int value)
    {
        value = 0;
        var digits = CountDigits();
        if (digits is not (1 or 2))
        {
            return false;
        }

        for (; digits > 0; digits--)
        {
            value = (value * 10) + (_text[_position++] - '0');
        }

        return true;
    }

    // 三, 十, 十二, 二十, 二十三.
    private bool Numeral(out int value)
    {
        value = 0;
        return pattern.Numerals is { } numerals && numerals.TryRead(_text, ref _position, out value) && value < 100;
    }

    private bool MonthName()
    {
        for (var i = 0; i < pattern.Months.Length; i++)
        {
            if (Starts(pattern.Months[i]))
            {
                _month = i + 1;
                return true;
            }
        }

        foreach (var (name, month) in pattern.OtherMonths)
        {
            if (Starts(name))
            {
                _month = month;
                return true;
            }
        }

        return false;
    }

    private bool Starts(string name)
    {
        var end = WordMatch.End(name, _text, _position, mayBeTorn: true);
        if (end == 0 || (!IsCompact && end < _text.Length && char.IsLetter(_text[end])))
        {
            return false;
        }

        _position = end;
        return true;
    }

    private readonly int CountDigits()
    {
        var count = 0;
        while (_position + count < _text.Length && _text[_position + count] is >= '0' and <= '9')
        {
            count++;
        }

        return count;
    }
}
