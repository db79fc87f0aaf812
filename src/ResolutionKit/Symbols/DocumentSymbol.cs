using System.Diagnostics.CodeAnalysis;

namespace ResolutionKit.Symbols;

/// <summary>A symbol of a United Nations document with its parts: <c>A/RES/77/37</c>, <c>A/C.1/73/L.37</c>, <c>S/2018/922</c>.</summary>
/// <remarks>
/// <para>
/// The same symbol stands for all language versions of a document. Its canonical text has no blanks: <c>A/RES/43/78 H</c> is read as
/// <c>A/RES/43/78H</c>, <c>A/CONF.151/26/Rev.1 (Vol. I)</c> as <c>A/CONF.151/26/Rev.1(Vol.I)</c>, and <c>A/RES/217 A (III)</c> as <c>A/RES/217(III)A</c>.
/// Capitals are part of a symbol. Series that are not known are accepted where they are well formed; what their elements mean is then read with care:
/// a part that cannot be told is null.
/// </para>
/// <para>
/// Symbols are equal if their canonical texts are, and are ordered by them, with numbers by value: <c>A/77/9</c> before <c>A/77/10</c>.
/// The default value is no symbol; it is written as an empty string.
/// </para>
/// <para>Source: United Nations document symbols, guide of the Dag Hammarskjöld Library.</para>
/// </remarks>
public readonly record struct DocumentSymbol : IComparable<DocumentSymbol>
#if NET
    , ISpanParsable<DocumentSymbol>, ISpanFormattable
#endif
{
    private readonly SymbolParts? _parts;

    private DocumentSymbol(SymbolParts parts) => _parts = parts;

    /// <summary>The series of the organ: <c>A</c>, <c>S</c>, <c>E</c>, <c>ST</c>, <c>CCPR</c>.</summary>
    public string? Series => _parts?.Series;

    /// <summary>The body below the organ, with its number: <c>C.1</c>, <c>CN.4/Sub.2</c>, <c>HRC</c>, <c>AC.109</c>, <c>CONF.151</c>; null where there is none.</summary>
    public string? Body => _parts?.Body;

    /// <summary>The session; null where the symbol names none.</summary>
    public Session? Session => _parts?.Session;

    /// <summary>The year; null where the symbol names none.</summary>
    public int? Year => _parts?.Year;

    /// <summary>The nature of the document, without its number: <c>RES</c>, <c>DEC</c>, <c>L</c> (limited: drafts), <c>PV</c>, <c>SR</c>, <c>PRST</c>; null for a plain document.</summary>
    public string? Nature => _parts?.Nature;

    /// <summary>The number of the document within its series, the 37 of <c>A/C.1/73/L.37</c>; null where there is none.</summary>
    public int? Serial => _parts?.Serial;

    /// <summary>The number of the resolution or decision whose symbol this is; null for other documents. The symbol of a whole lettered set,
    /// <c>A/RES/48/75A-L</c>, has the number without a letter.</summary>
    public ResolutionNumber? ResolutionNumber => _parts?.ResolutionNumber;

    /// <summary>Revisions, addenda, corrigenda, amendments, parts in parentheses and the star of a reissue, in their order.</summary>
    public ImmutableArray<SymbolSuffix> Suffixes => _parts?.Suffixes ?? [];

    /// <summary>Whether this is the symbol of a draft: a document of limited distribution, <c>L.37</c>.</summary>
    public bool IsDraft => Nature == "L";

    /// <summary>Whether this is the default value, no symbol.</summary>
    public bool IsDefault => _parts is null;

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <exception cref="FormatException">The text is not a symbol; the message says why.</exception>
    public static DocumentSymbol Parse([StringSyntax("DocumentSymbol")] string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var symbol, out var problem) ? symbol : throw new FormatException(problem);
    }

    /// <summary>Reads a symbol, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentSymbol symbol) => TryParse(text.AsSpan(), out symbol);

    /// <summary>Reads a symbol, if the text is one, and says what is wrong if it is not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="symbol">The symbol read.</param>
    /// <param name="problem">What is wrong with the text, as a sentence, with the right spelling where it can be told; null where nothing is.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentSymbol symbol, [NotNullWhen(false)] out string? problem)
    {
        problem = TryParse(text.AsSpan(), out symbol) ? null : DocumentSymbolRefusal.Explain(text ?? string.Empty);
        return problem is null;
    }

    /// <summary>The right spelling of a text that is not a symbol but is meant to be one: <c>A/RES/73/266</c> for <c>a/res/73/266</c> and for <c>73/266</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The symbol's text; null where the text is a symbol already, or where it cannot be told which is meant.</returns>
    public static string? Respell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), out _) ? null : DocumentSymbolRefusal.Respell(text)?.ToString();
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out DocumentSymbol symbol)
    {
        var parts = DocumentSymbolRefusal.OtherOrganizationOf(text) is null ? DocumentSymbolParser.Parse(text) : null;
        symbol = parts is null ? default : new DocumentSymbol(parts);
        return parts is not null;
    }

    /// <summary>The address of the official document.</summary>
    /// <param name="language">The language as two letters.</param>
    /// <remarks>
    /// This is <c>undocs.org</c>, the permanent address of the United Nations for its documents. For texts of lettered sets and for decisions of the General
    /// Assembly, which it does not know by these symbols, it is a search in the Digital Library of the United Nations.
    /// </remarks>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    /// <exception cref="ArgumentException">The language is not an official one.</exception>
    public Uri DocumentUri(string language = "en") =>
        IsDefault ? throw new InvalidOperationException("There is no symbol.") : DocumentAddress.Of(this, language);

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public int CompareTo(DocumentSymbol other) => SymbolOrder.Compare(ToString(), other.ToString());

    /// <summary>Whether the first symbol comes before the second.</summary>
    public static bool operator <(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first symbol comes before the second or is the same.</summary>
    public static bool operator <=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first symbol comes after the second.</summary>
    public static bool operator >(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first symbol comes after the second or is the same.</summary>
    public static bool operator >=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) >= 0;

    /// <summary>The symbol in its canonical form, without blanks.</summary>
    public override string ToString() => _parts?.Text ?? string.Empty;

#if NET
    /// <inheritdoc/>
    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) => TryParse(s, out result);

    /// <inheritdoc/>
    static DocumentSymbol ISpanParsable<DocumentSymbol>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    static bool ISpanParsable<DocumentSymbol>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result) => TryParse(s, out result);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SymbolScanner.TryCopy(ToString(), destination, out charsWritten);
#endif
}
