using ResolutionKit.Drafts;

namespace ResolutionKit.Cli.Commands;

/// <summary>The forms that <c>convert</c> reads and writes, by their names on the command line.</summary>
internal static class ConvertForm
{
    public static readonly string[] Sources = ["markdown", "yaml", "official"];
    public static readonly string[] Targets = ["json", "markdown", "yaml"];

    /// <summary>The form in which a text is read; null where its name or its first lines shall tell.</summary>
    public static DraftForm? Source(string? name) => name switch
    {
        "markdown" => DraftForm.Markdown,
        "yaml" => DraftForm.Yaml,
        "official" => DraftForm.OfficialText,
        _ => null,
    };

    /// <summary>The form that the ending of a file tells; null where it tells none.</summary>
    public static string? TargetOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".JSON" => "json",
        ".MD" or ".MARKDOWN" => "markdown",
        ".YAML" or ".YML" => "yaml",
        _ => null,
    };
}
