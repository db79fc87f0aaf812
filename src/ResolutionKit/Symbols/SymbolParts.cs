namespace ResolutionKit.Symbols;

/// <summary>What a document symbol says, behind the one reference that a <see cref="DocumentSymbol"/> holds.</summary>
internal sealed class SymbolParts(string text, string series)
{
    /// <summary>The canonical text.</summary>
    public string Text { get; } = text;

    public string Series { get; } = series;

    public string? Body { get; init; }

    public Session? Session { get; init; }

    public int? Year { get; init; }

    public string? Nature { get; init; }

    public int? Serial { get; init; }

    public ResolutionNumber? ResolutionNumber { get; init; }

    public ImmutableArray<SymbolSuffix> Suffixes { get; init; } = [];
}
