using ResolutionKit.Text;

namespace ResolutionKit.Registry;

/// <summary>Reads the lines of a registry file one after the other.</summary>
internal sealed class RegistryFileParser
{
    private const string Heading = "symbol,date,meeting,confidence";
    private static readonly string[] Columns = Heading.Split(',');

    private readonly ImmutableArray<RegistryFileProblem>.Builder _problems = ImmutableArray.CreateBuilder<RegistryFileProblem>();
    private readonly Dictionary<string, int> _lineOfSymbol = new(StringComparer.Ordinal);
    private int[]? _columns;
    private bool _headingIsWrong;

    public ImmutableArray<RegistryEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<RegistryEntry>();

    public ImmutableArray<RegistryFileProblem> Finish()
    {
        if (_columns is null && !_headingIsWrong)
        {
            Report(1, $"The heading line is missing: the file begins with '{Heading}'.");
        }

        return _problems.ToImmutable();
    }

    public void Line(int line, string text)
    {
        if (_headingIsWrong || string.IsNullOrWhiteSpace(text) || text[0] == '#')
        {
            return;
        }

        var fields = text.Split(',');
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Unquote(fields[i].Trim());
        }

        if (_columns is null)
        {
            ReadHeading(line, fields, text);
        }
        else
        {
            ReadFact(line, fields);
        }
    }

    private void ReadHeading(int line, string[] fields, string text)
    {
        _columns = [-1, -1, -1, -1];
        for (var i = 0; i < fields.Length; i++)
        {
            var column = Array.IndexOf(Columns, fields[i].TrimStart('\uFEFF'));
            if (column < 0 || _columns[column] >= 0)
            {
                _headingIsWrong = true;
                Report(line, text.Contains(';')
                    ? $"The fields are separated by semicolons: separate them by commas, beginning with '{Heading}'."
                    : $"'{fields[i]}' is not a column of a registry, or stands twice: the file begins with '{Heading}'.");
                return;
            }

            _columns[column] = i;
        }

        if (_columns[0] < 0 || _columns[1] < 0)
        {
            _headingIsWrong = true;
            Report(line, $"The columns 'symbol' and 'date' are needed: the file begins with '{Heading}'.");
        }
    }

    private void ReadFact(int line, string[] fields)
    {
        var expected = _columns!.Count(column => column >= 0);
        if (fields.Length > expected || fields.Length <= Math.Max(_columns![0], _columns[1]))
        {
            Report(line, $"The line has {fields.Length} fields where the heading has {expected}.");
            return;
        }

        var symbol = Field(fields, 0);
        if (RegistrySymbol.Parse(symbol, out var number, out var kind, out var part) is { } problem)
        {
            Report(line, problem);
            return;
        }

        if (!IsoDate.TryParse(Field(fields, 1).AsSpan(), out var date))
        {
            Report(line, $"'{Field(fields, 1)}' is not a date: write it as 2018-12-22.");
            return;
        }

        var confidence = Confidence.High;
        var word = Field(fields, 3);
        if (word.Length > 0 && !ConfidenceWords.TryParse(word.AsSpan(), out confidence))
        {
            Report(line, $"'{word}' is not a degree of confidence: write high, medium, low or disputed.");
            return;
        }

        var meeting = Field(fields, 2);
        if (meeting.Length > 0 && !IsSymbol(meeting))
        {
            Report(line, $"'{meeting}' is not the symbol of a meeting's record: write it as A/73/PV.65.");
            return;
        }

        var entry = new RegistryEntry(number, kind, date, confidence) { Meeting = meeting.Length == 0 ? null : meeting, Part = part };
        if (_lineOfSymbol.TryGetValue(entry.Symbol, out var first))
        {
            Report(line, $"{entry.Symbol} stands twice, first on line {first}: keep one.");
            return;
        }

        _lineOfSymbol.Add(entry.Symbol, line);
        Entries.Add(entry);
    }

    private string Field(string[] fields, int column) => _columns![column] is var index and >= 0 && index < fields.Length ? fields[index] : string.Empty;

    private void Report(int line, string message) => _problems.Add(new RegistryFileProblem(line, message));

    private static bool IsSymbol(string text)
    {
        foreach (var character in text)
        {
            if (character is <= ' ' or > '~')
            {
                return false;
            }
        }

        return text[0] is >= 'A' and <= 'Z';
    }

    private static string Unquote(string field) =>
        field.Length >= 2 && field[0] == '"' && field[field.Length - 1] == '"' ? field.Substring(1, field.Length - 2) : field;
}
