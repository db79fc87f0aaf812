namespace ResolutionKit.Rules;

/// <summary>For what kind of text the rules are set.</summary>
public enum RulePreset
{
    /// <summary>By the form of the text: <see cref="Adopted"/> for the plain text of an official document, <see cref="Draft"/> for Markdown, YAML and resolutions made in code.</summary>
    Auto,

    /// <summary>A text still being written: every convention is worth a word.</summary>
    Draft,

    /// <summary>A text as adopted and printed: what is wrong in it is said, matters of taste are not.</summary>
    Adopted,

    /// <summary>A draft of a Model United Nations conference: the conventions hold, the registers of the United Nations do not.</summary>
    ModelUnitedNations,
}
