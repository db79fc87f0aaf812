namespace ResolutionKit.Symbols;

/// <summary>What a suffix of a document symbol says.</summary>
public enum SymbolSuffixKind
{
    /// <summary><c>Rev.</c>: a revision, which replaces the text before it.</summary>
    Revision,

    /// <summary><c>Add.</c>: an addendum.</summary>
    Addendum,

    /// <summary><c>Corr.</c>: a corrigendum.</summary>
    Corrigendum,

    /// <summary><c>Amend.</c>: an amendment.</summary>
    Amendment,

    /// <summary><c>Summary</c>: a summary.</summary>
    Summary,
}

/// <summary>A suffix of a document symbol, as <c>Rev.1</c> in <c>A/C.1/77/L.73/Rev.1</c>.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Number">Its number; 0 where it has none.</param>
public readonly record struct SymbolSuffix(SymbolSuffixKind Kind, int Number)
{
    /// <summary>The suffix as it stands in a symbol: <c>Rev.1</c>.</summary>
    public override string ToString() => Kind switch
    {
        SymbolSuffixKind.Revision => $"Rev.{Number}",
        SymbolSuffixKind.Addendum => $"Add.{Number}",
        SymbolSuffixKind.Corrigendum => $"Corr.{Number}",
        SymbolSuffixKind.Amendment => $"Amend.{Number}",
        _ => "Summary",
    };
}
