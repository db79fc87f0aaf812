namespace ResolutionKit.Drafts.OfficialText;

/// <summary>The forms in which paragraphs and sub-paragraphs are numbered.</summary>
internal enum MarkerForm
{
    /// <summary><c>1.</c></summary>
    Number,

    /// <summary><c>(a)</c>, <c>a)</c>, <c>(i)</c>.</summary>
    Parenthesis,

    /// <summary><c>a.</c>, <c>i.</c></summary>
    FullStop,
}
