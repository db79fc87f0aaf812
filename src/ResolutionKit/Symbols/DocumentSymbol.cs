using System.Diagnostics.CodeAnalysis;

namespace ResolutionKit.Symbols;

/// <summary>A symbol of a United Nations document with its parts: <c>A/RES/77/37</c>, <c>A/C.1/73/L.37</c>, <c>S/2018/922</c>.</summary>
/// <remarks>
/// The same symbol stands for all language versions of a document. Symbols are compared as canonical text, numbers within them by value.
/// The default value is no symbol; it is written as an empty string.
/// </remarks>
public readonly record struct DocumentSymbol : IComparable<DocumentSymbol>
{
    private readonly string? _text;
    private readonly ImmutableArray<SymbolSuffix> _suffixes;

    internal DocumentSymbol(string text, string series, string? body, Session? session, int? year, string? nature, int? serial, ResolutionNumber? number, ImmutableArray<SymbolSuffix> suffixes)
    {
        _text = text;
        Series = series;
        Body = body;
        Session = session;
        Year = year;
        Nature = nature;
        Serial = serial;
        ResolutionNumber = number;
        _suffixes = suffixes;
    }

    /// <summary>The series of the organ: <c>A</c>, <c>S</c>, <c>E</c>, <c>ST</c>, <c>CCPR</c>.</summary>
    public string? Series { get; }

    /// <summary>The body below the organ, with its number: <c>C.1</c>, <c>CN.4</c>, <c>HRC</c>, <c>AC.109</c>, <c>CONF.151</c>; null where there is none.</summary>
    public string? Body { get; }

    /// <summary>The session; null where the symbol names none.</summary>
    public Session? Session { get; }

    /// <summary>The year; null where the symbol names none.</summary>
    public int? Year { get; }

    /// <summary>The nature of the document, without its number: <c>RES</c>, <c>DEC</c>, <c>L</c> (limited: drafts), <c>PV</c>, <c>SR</c>, <c>PRST</c>; null for a plain document.</summary>
    public string? Nature { get; }

    /// <summary>The number of the document within its series; null where there is none.</summary>
    public int? Serial { get; }

    /// <summary>The number of the resolution or decision whose symbol this is; null for other documents.</summary>
    public ResolutionNumber? ResolutionNumber { get; }

    /// <summary>Revisions, addenda, corrigenda and amendments, in their order.</summary>
    public ImmutableArray<SymbolSuffix> Suffixes => _suffixes.IsDefault ? [] : _suffixes;

    /// <summary>Whether this is the symbol of a draft: a document of limited distribution, <c>L.37</c>.</summary>
    public bool IsDraft => Nature == "L";

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <exception cref="FormatException">The text is not a symbol; the message says why.</exception>
    public static DocumentSymbol Parse([StringSyntax("DocumentSymbol")] string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var symbol, out var problem) ? symbol : throw new FormatException(problem);
    }

    /// <summary>Reads a symbol, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentSymbol symbol) => TryParse(text, out symbol, out _);

    /// <summary>Reads a symbol, if the text is one, and says what is wrong if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentSymbol symbol, [NotNullWhen(false)] out string? problem)
    {
        problem = DocumentSymbolParser.Parse(text.AsSpan(), out symbol);
        return problem is null;
    }

    /// <summary>The address of the official document.</summary>
    /// <param name="language">The language as two letters.</param>
    public Uri DocumentUri(string language = "en") => DocumentAddress.Of(ToString(), language);

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public int CompareTo(DocumentSymbol other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether the first symbol comes before the second.</summary>
    public static bool operator <(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first symbol comes before the second or is the same.</summary>
    public static bool operator <=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first symbol comes after the second.</summary>
    public static bool operator >(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first symbol comes after the second or is the same.</summary>
    public static bool operator >=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) >= 0;

    /// <summary>The symbol in its canonical form, without blanks.</summary>
    public override string ToString() => _text ?? string.Empty;
}
