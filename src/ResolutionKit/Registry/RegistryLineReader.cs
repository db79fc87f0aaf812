using System.Text;

namespace ResolutionKit.Registry;

/// <summary>Reads the lines of one section of the data: a date, the meeting where it is known, numbers, and the confidence unless it is high.</summary>
internal struct RegistryLineReader(byte[] data, int start, int end)
{
    private RegistryFact[] _facts = new RegistryFact[64];
    private int _count;
    private int _position = start;
    private DateOnly _date;
    private Confidence _confidence;
    private int _meetingStart;
    private int _meetingLength;

    public RegistryFact[] ReadAll()
    {
        while (_position < end)
        {
            var lineEnd = Array.IndexOf(data, (byte)'\n', _position, end - _position);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            if (lineEnd > _position)
            {
                ReadLine(lineEnd);
            }

            _position = lineEnd + 1;
        }

        return Sized(_count);
    }

    private void ReadLine(int lineEnd)
    {
        _date = new DateOnly(Digits(4), Digits(2), Digits(2));
        _meetingStart = 0;
        _meetingLength = 0;
        _confidence = Confidence.High;
        if (data[lineEnd - 1] is >= (byte)'a' and <= (byte)'z')
        {
            // The last letter of "high", "medium", "low" and "disputed" tells them apart; "high" is never written.
            _confidence = data[lineEnd - 1] switch { (byte)'m' => Confidence.Medium, (byte)'w' => Confidence.Low, _ => Confidence.Disputed };
            while (data[lineEnd - 1] != ' ')
            {
                lineEnd--;
            }

            lineEnd--;
        }

        if (_position + 1 < lineEnd && !IsDigit(data[_position + 1]))
        {
            _meetingStart = ++_position;
            while (data[_position] != ' ')
            {
                _position++;
            }

            _meetingLength = _position - _meetingStart;
        }

        while (_position < lineEnd)
        {
            _position++;
            ReadNumbers(lineEnd);
        }
    }

    /// <summary>Reads <c>266</c>, <c>267..269</c>, <c>270A</c>, <c>270A..C</c> or <c>116B-IX</c>.</summary>
    private void ReadNumbers(int lineEnd)
    {
        var serial = Number();
        var suffixStart = _position;
        while (_position < lineEnd && data[_position] is not ((byte)' ' or (byte)'.'))
        {
            _position++;
        }

        var length = _position - suffixStart;
        var suffix = length == 0 ? string.Empty
            : length == 1 ? RegistryFact.SuffixOf((char)data[suffixStart])
            : Encoding.ASCII.GetString(data, suffixStart, length);
        Add(serial, suffix);
        if (_position >= lineEnd || data[_position] != '.')
        {
            return;
        }

        _position += 2;
        if (length == 0)
        {
            for (var last = Number(); serial < last;)
            {
                Add(++serial, suffix);
            }
        }
        else
        {
            var last = data[_position++];
            for (var letter = data[suffixStart] + 1; letter <= last; letter++)
            {
                Add(serial, RegistryFact.SuffixOf((char)letter));
            }
        }
    }

    private void Add(int serial, string suffix)
    {
        if (_count == _facts.Length)
        {
            _facts = Sized(_count * 2);
        }

        _facts[_count++] = new RegistryFact(serial, suffix, _date, _confidence, _meetingStart, _meetingLength);
    }

    private readonly RegistryFact[] Sized(int length)
    {
        var facts = new RegistryFact[length];
        Array.Copy(_facts, facts, _count);
        return facts;
    }

    private int Number()
    {
        var value = 0;
        for (; _position < end && IsDigit(data[_position]); _position++)
        {
            value = (value * 10) + (data[_position] - '0');
        }

        return value;
    }

    private int Digits(int count)
    {
        if (data[_position] == '-')
        {
            _position++;
        }

        var value = 0;
        for (var i = 0; i < count; i++)
        {
            value = (value * 10) + (data[_position++] - '0');
        }

        return value;
    }

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';
}
