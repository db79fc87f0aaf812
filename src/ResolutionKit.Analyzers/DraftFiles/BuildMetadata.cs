using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ResolutionKit.Configuration;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>What the project says of an additional file: the metadata of its item, as the package's targets hand them on.</summary>
internal readonly struct BuildMetadata
{
    private const string Prefix = "build_metadata.AdditionalFiles.ResolutionKit";

    private readonly AnalyzerConfigOptions _options;

    private BuildMetadata(string path, AnalyzerConfigOptions options)
    {
        _options = options;
        Kind = Value("Kind") switch
        {
            "Draft" => BuildFileKind.Draft,
            "Configuration" => BuildFileKind.Configuration,
            "Registry" => BuildFileKind.Table,
            "RulePage" => BuildFileKind.RulePage,
            // Also where the file was listed by hand.
            _ => Path.GetFileName(path) == DraftConfiguration.FileName ? BuildFileKind.Configuration : BuildFileKind.Other,
        };
    }

    /// <summary>What the file is.</summary>
    public BuildFileKind Kind { get; }

    /// <summary>The form that the item states, in its own words; null where it states none.</summary>
    public string? Form => Value("Form");

    /// <summary>The language that the item states, in its own words; null where it states none.</summary>
    public string? Language => Value("Language");

    /// <summary>The name that the item gives to its property in the generated class; null where it gives none.</summary>
    public string? Name => Value("Name");

    /// <summary>What the project says of a file.</summary>
    public static BuildMetadata Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(file.Path, options.GetOptions(file));

    private string? Value(string name) => _options.TryGetValue(Prefix + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
