namespace ResolutionKit.Drafts.Yaml;

/// <summary>What a YAML file is, as far as it matters where the file is malformed.</summary>
/// <param name="Keys">The keys at its top level, at which reading goes on.</param>
/// <param name="HoldsOne">What is said where a second document begins in it.</param>
/// <param name="HasNoKeys">What is said where it has no keys at all.</param>
internal sealed record YamlFileKind(string[] Keys, string HoldsOne, string HasNoKeys)
{
    /// <summary>A draft, or a front matter.</summary>
    public static YamlFileKind Draft { get; } = new(
        DraftKeys.Resolution,
        "A file holds one draft: what follows this line is not read. Put it in a file of its own.",
        "There are no keys here: a draft begins with 'resolution:' and its symbol.");
}
