using ResolutionKit.Drafts.Yaml;

namespace ResolutionKit.Configuration;

/// <summary>The keys and words of a configuration, as its JSON Schema lists them.</summary>
internal static class ConfigurationKeys
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "resolutionkit.yaml";

    public static readonly string[] Root = ["root", "preset", "language", "languages", "rules", "exclude", "registries", "terms", "body", "overrides"];

    public static readonly string[] Term = ["use", "not", "languages"];

    public static readonly string[] Body = ["name", "enacting-clause", "number", "registry", "complete"];

    public static readonly string[] Override = ["paths", "preset", "language", "rules"];

    public static readonly string[] Presets = ["adopted", "draft", "model-un"];

    public static readonly string[] Levels = ["off", "info", "warning", "error"];

    /// <summary>The families in the order of their digits, from 1.</summary>
    public static readonly string[] Families = ["citations", "footnotes", "numbering", "structure", "wording", "masthead", "typography", "language-versions", "reading"];

    public static YamlFileKind File { get; } = new(
        Root,
        "A file holds one configuration: what follows this line is not read. Remove it.",
        "There are no keys here: a configuration has keys such as 'preset:' and 'rules:'.");
}
