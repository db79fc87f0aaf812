namespace ResolutionKit.Drafts;

/// <summary>The form in which a draft is written.</summary>
public enum DraftForm
{
    /// <summary>Markdown with a front matter.</summary>
    Markdown,

    /// <summary>YAML.</summary>
    Yaml,

    /// <summary>The plain text of an official document.</summary>
    OfficialText,
}
