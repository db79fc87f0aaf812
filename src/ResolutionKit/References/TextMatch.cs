using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>What a text gave for the places of a pattern.</summary>
internal sealed class TextMatch
{
    private readonly List<(string Field, int Value, TextSpan Span)> _numbers = [];

    public int Start { get; set; }

    public int End { get; set; }

    public (DateOnly Value, TextSpan Span)? Date { get; set; }

    public (DocumentSymbol Value, TextSpan Span)? Symbol { get; set; }

    /// <summary>Takes a number; returns the place after it.</summary>
    public int Add(string field, int value, int start, int end)
    {
        _numbers.Add((field, value, TextSpan.FromBounds(start, end)));
        return end;
    }

    public IEnumerable<(int Value, TextSpan Span)> All(string field) => _numbers.Where(number => number.Field == field).Select(number => (number.Value, number.Span));

    public (int Value, TextSpan Span)? Of(string field)
    {
        foreach (var number in All(field))
        {
            return number;
        }

        return null;
    }
}
