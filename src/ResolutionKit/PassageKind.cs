namespace ResolutionKit;

/// <summary>What a passage of a resolution is.</summary>
public enum PassageKind
{
    /// <summary>A preambular paragraph.</summary>
    Preambular,

    /// <summary>An operative paragraph.</summary>
    Operative,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A paragraph of an annex.</summary>
    Annex,
}
