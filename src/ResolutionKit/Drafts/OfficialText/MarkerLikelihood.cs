namespace ResolutionKit.Drafts.OfficialText;

/// <summary>How much digits look like a footnote marker.</summary>
internal enum MarkerLikelihood
{
    /// <summary>Not at all: <c>73/266</c>, <c>paragraph 4</c>.</summary>
    None,

    /// <summary>They stand between two words: <c>the Treaty 2 as</c>.</summary>
    Possible,

    /// <summary>They follow punctuation and a blank: <c>the Court, 1 and</c>.</summary>
    Likely,

    /// <summary>They follow a word or punctuation without a blank: <c>East,1</c>.</summary>
    Sure,
}
