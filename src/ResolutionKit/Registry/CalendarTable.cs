using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Registry;

/// <summary>Reads the small tables of the calendar, which are kept as text that a person can correct: five columns, no quotes, one fact a line.</summary>
internal static class CalendarTable
{
    /// <summary>Sessions: <c>session,opened,closed,confidence,note</c>. The closing day is empty while a session is open.</summary>
    public static SessionPeriod[] ReadSessions(string name, Organ organ)
    {
        var periods = new List<SessionPeriod>(128);
        var reader = new Reader(name);
        while (reader.Next())
        {
            periods.Add(new SessionPeriod(reader.Session(), organ, reader.Date() ?? default)
            {
                Closed = reader.Date(),
                Confidence = reader.Confidence(),
                Note = reader.Note(),
            });
        }

        return [.. periods];
    }

    /// <summary>Numbers by session: <c>session,first,last,confidence,note</c>.</summary>
    public static NumberRange[] ReadNumbers(string name)
    {
        var ranges = new List<NumberRange>(64);
        var reader = new Reader(name);
        while (reader.Next())
        {
            ranges.Add(new NumberRange(reader.Session(), 0, reader.Number(), reader.Number(), reader.Confidence()));
        }

        return [.. ranges];
    }

    /// <summary>Numbers by year: <c>year,first,last,confidence,note</c>.</summary>
    public static NumberRange[] ReadYears(string name)
    {
        var ranges = new List<NumberRange>(96);
        var reader = new Reader(name);
        while (reader.Next())
        {
            ranges.Add(new NumberRange(default, reader.Number(), reader.Number(), reader.Number(), reader.Confidence()));
        }

        return [.. ranges];
    }

    /// <summary>Walks over the lines of a table and over the fields of a line.</summary>
    private sealed class Reader
    {
        private readonly string _text;
        private int _position;
        private int _lineEnd;

        public Reader(string name)
        {
            var data = EmbeddedData.Read(name);
            _text = System.Text.Encoding.UTF8.GetString(data, 0, data.Length);
            _lineEnd = _text.IndexOf('\n');
        }

        public bool Next()
        {
            _position = _lineEnd + 1;
            if (_lineEnd < 0 || _position >= _text.Length)
            {
                return false;
            }

            var end = _text.IndexOf('\n', _position);
            _lineEnd = end < 0 ? _text.Length : end;
            return true;
        }

        public Session Session() => Symbols.Session.TryParse(Field(), out var session) ? session : throw Broken();

        public int Number() => SymbolScanner.TryNumber(Field(), 4, out var number) ? number : throw Broken();

        public DateOnly? Date()
        {
            var field = Field();
            return field.IsEmpty ? null : IsoDate.TryParse(field, out var date) ? date : throw Broken();
        }

        public Confidence Confidence() => ConfidenceWords.TryParse(Field(), out var confidence) ? confidence : throw Broken();

        public string? Note()
        {
            var note = Field();
            return note.IsEmpty ? null : note.ToString();
        }

        private ReadOnlySpan<char> Field()
        {
            var line = _text.AsSpan(_position, _lineEnd - _position);
            var comma = line.IndexOf(',');
            var field = comma < 0 ? line : line.Slice(0, comma);
            _position += comma < 0 ? line.Length : comma + 1;
            return field;
        }

        private InvalidOperationException Broken() => new($"The calendar is broken at character {_position}.");
    }
}
