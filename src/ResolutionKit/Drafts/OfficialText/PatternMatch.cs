using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Drafts.OfficialText;

/// <summary>What a line gave for the places of its pattern, and where.</summary>
internal sealed class PatternMatch
{
    public (Organ Value, TextSpan Span)? Organ { get; set; }

    public (DateOnly Value, TextSpan Span)? Date { get; set; }

    public (int Value, TextSpan Span)? Meeting { get; set; }

    public (ResolutionNumber Value, TextSpan Span)? Number { get; set; }

    public (DocumentSymbol Value, TextSpan Span)? Symbol { get; set; }

    public (string Value, TextSpan Span)? Paragraph { get; set; }

    /// <summary>The first stretch that may be anything and is more than a full stop.</summary>
    public TextSpan? Anything { get; set; }
}
