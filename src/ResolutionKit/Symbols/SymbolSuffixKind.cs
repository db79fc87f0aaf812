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

    /// <summary><c>Amend.</c>: an amendment, by decision of a competent body.</summary>
    Amendment,

    /// <summary><c>Summary</c>: a summary.</summary>
    Summary,

    /// <summary>Text in parentheses that names a part: <c>(Part I)</c>, <c>(Vol. I)</c>, <c>(Resumption 1)</c>.</summary>
    Part,

    /// <summary><c>*</c>: reissued for technical reasons.</summary>
    Reissue,
}
