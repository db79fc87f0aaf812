using System.Globalization;
using ResolutionKit.Text;

namespace ResolutionKit.Bodies;

/// <summary>The resolutions of a body with their dates, from a table of its own.</summary>
/// <remarks>
/// <para>Comma-separated text with a heading line; empty lines and lines that begin with <c>#</c> are passed over:</para>
/// <code>
/// number,date
/// 2026-13,2026-02-17
/// 2026-14,2026-03-03
/// </code>
/// </remarks>
public sealed class BodyRegistry
{
    private const string Heading = "number,date";

    private readonly Dictionary<string, DateOnly> _dates = new(StringComparer.OrdinalIgnoreCase);
    private readonly BodyNumberForm _form;

    private BodyRegistry(BodyNumberForm form) => _form = form;

    /// <summary>Whether the table has all resolutions of the body, so that there is none which it does not have.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>What is wrong with the table: the number of the line, and a sentence.</summary>
    public ImmutableArray<(int Line, string Message)> Problems { get; private set; } = [];

    /// <summary>How many resolutions it knows.</summary>
    public int Count => _dates.Count;

    /// <summary>Reads a table.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="form">The form of the numbers.</param>
    /// <param name="isComplete">Whether the table has all resolutions of the body.</param>
    public static BodyRegistry Read(TextReader reader, BodyNumberForm form, bool isComplete = false)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(form);
        var registry = new BodyRegistry(form) { IsComplete = isComplete };
        var problems = ImmutableArray.CreateBuilder<(int, string)>();
        var hasHeading = false;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text) || text[0] == '#')
            {
                continue;
            }

            var problem = hasHeading ? registry.Add(text)
                : text.TrimStart('\uFEFF').Replace(" ", string.Empty).Trim() == Heading ? null
                : $"The table begins with the line '{Heading}'.";
            if (problem is not null)
            {
                problems.Add((line, problem));
            }

            if (!hasHeading && problem is not null)
            {
                break;
            }

            hasHeading = true;
        }

        registry.Problems = problems.ToImmutable();
        return registry;
    }

    /// <summary>The date of a resolution; null where it is not known.</summary>
    public DateOnly? Find(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return _form.Normalize(number) is { } normal && _dates.TryGetValue(normal, out var date) ? date : null;
    }

    private string? Add(string line)
    {
        var comma = line.LastIndexOf(',');
        var number = comma < 0 ? line.Trim() : line.Substring(0, comma).Trim().Trim('"');
        var date = comma < 0 ? string.Empty : line.Substring(comma + 1).Trim().Trim('"');
        if (_form.Normalize(number) is not { } normal)
        {
            return string.Format(CultureInfo.InvariantCulture, "'{0}' is not a number in the form {1}.", number, _form);
        }

        if (!IsoDate.TryParse(date.AsSpan(), out var day))
        {
            return $"'{date}' is not a date: write it as 2026-03-03.";
        }

        if (_dates.ContainsKey(normal))
        {
            return $"{number} stands twice: keep one.";
        }

        _dates.Add(normal, day);
        return null;
    }
}
