namespace ResolutionKit.Drafts.Yaml;

/// <summary>The keys of a draft, as its JSON Schema lists them.</summary>
internal static class DraftKeys
{
    /// <summary>Those of a draft and of a front matter.</summary>
    public static readonly string[] Resolution =
    [
        "resolution", "title", "language", "organ", "session", "agenda-item", "agenda-items", "distribution", "issued", "original", "job-number",
        "bar-code", "sponsors", "adopted", "closing-date", "meeting", "report", "report-paragraph", "note", "vote", "title-number",
        "enacting-clause", "preamble", "operative", "sections", "parts", "footnotes", "annexes",
    ];

    public static readonly string[] Paragraph = ["text", "items", "after", "marker", "heading"];

    public static readonly string[] Section = ["section", "title", "preamble", "operative"];

    public static readonly string[] Part = ["part", "title", "enacting-clause", "preamble", "operative", "sections", "adopted", "meeting"];

    public static readonly string[] Footnote = ["label", "text"];

    public static readonly string[] Annex = ["heading", "title", "paragraphs"];
}
