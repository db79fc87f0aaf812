namespace ResolutionKit;

/// <summary>A mark in the markup of prose: a stretch that is no text.</summary>
internal readonly record struct ProseMark(int Start, int Length, ProseMarkKind Kind, bool CanOpen = false, bool CanClose = false)
{
    public int End => Start + Length;
}

internal enum ProseMarkKind
{
    /// <summary>A run of stars or underscores that has no partner: text after all.</summary>
    Delimiter,

    /// <summary>The run that opens an emphasis.</summary>
    Open,

    /// <summary>The run that closes it.</summary>
    Close,

    /// <summary>A footnote marker.</summary>
    Reference,

    /// <summary>What is left out: the backslash of an escape, the marks of foreign markup.</summary>
    Dropped,
}
