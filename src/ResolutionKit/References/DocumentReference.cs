using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.References;

/// <summary>The symbol of a document, as <c>A/77/275</c>; for one that the Official Records hold, with what the text says of it in words.</summary>
/// <remarks><em>Official Records of the General Assembly, Fifty-eighth Session, Supplement No. 10 (A/58/10)</em>: session and number stand in the symbol too.</remarks>
/// <param name="Span">The place of the symbol.</param>
/// <param name="Symbol">The symbol.</param>
public sealed record DocumentReference(TextSpan Span, DocumentSymbol Symbol) : Reference(Span)
{
    /// <summary>The session in words; null where the text names none.</summary>
    public Session? Session { get; init; }

    /// <summary>The place of the session; null where the text names none.</summary>
    public TextSpan? SessionSpan { get; init; }

    /// <summary>The number of the supplement; null where the text names none.</summary>
    public int? Supplement { get; init; }

    /// <summary>The place of the number of the supplement; null where the text names none.</summary>
    public TextSpan? SupplementSpan { get; init; }

    /// <summary>The symbol: <c>document A/77/275</c>.</summary>
    public override string ToString() => "document " + Symbol;
}
