namespace ResolutionKit.Rules.Structure;

/// <summary>What the end of a passage closes, and so with which mark it ends.</summary>
internal enum PassageEnd
{
    /// <summary>Nothing that a convention governs: a footnote, a paragraph of an annex.</summary>
    Free,

    /// <summary>A preambular paragraph.</summary>
    Preambular,

    /// <summary>An operative paragraph that another follows.</summary>
    Operative,

    /// <summary>The last operative paragraph of a section that another section follows.</summary>
    LastOfSection,

    /// <summary>The last operative paragraph of a resolution, or of one resolution of a lettered set.</summary>
    LastOperative,

    /// <summary>The words that introduce sub-paragraphs.</summary>
    Chapeau,

    /// <summary>A sub-paragraph that another follows.</summary>
    Inner,

    /// <summary>A last sub-paragraph after which the text of the paragraph goes on.</summary>
    BeforeRest,
}
