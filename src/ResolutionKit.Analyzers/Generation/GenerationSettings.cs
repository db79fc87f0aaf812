using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionKit.Analyzers.Generation;

/// <summary>What a project says of its generated class.</summary>
/// <param name="IsOn">Whether there is to be one.</param>
/// <param name="Namespace">Its namespace, as it is written in code; empty for the global one.</param>
/// <param name="ClassName">Its name, without the sign before a keyword.</param>
/// <param name="ProjectFolder">The folder of the project; null where the compiler is not told.</param>
/// <param name="HasNullable">Whether the language has annotations of what may be null.</param>
internal sealed record GenerationSettings(bool IsOn, string Namespace, string ClassName, string? ProjectFolder, bool HasNullable)
{
    private const string DraftType = "ResolutionKit.Drafts.Draft";
    private const string DefaultClassName = "Drafts";

    /// <summary>Whether a project can use a generated class: it references the library.</summary>
    public static bool IsUsedBy(Compilation compilation) => compilation.GetTypeByMetadataName(DraftType) is not null;

    /// <summary>Reads the properties of a project.</summary>
    /// <param name="options">The properties, as the compiler hands them on.</param>
    /// <param name="isUsed">Whether the project references the library.</param>
    /// <param name="hasNullable">Whether the language has annotations of what may be null.</param>
    public static GenerationSettings Of(AnalyzerConfigOptions options, bool isUsed, bool hasNullable)
    {
        var isOff = string.Equals(Property(options, "ResolutionKitGenerateDrafts"), "false", StringComparison.OrdinalIgnoreCase);
        var className = Property(options, "ResolutionKitDraftsClass") is { } stated ? Identifiers.Mend(stated) : DefaultClassName;
        // No class has a member of its own name.
        className = className is "All" or "Texts" ? className + "_" : className;
        var names = (Property(options, "ResolutionKitDraftsNamespace") ?? Property(options, "RootNamespace") ?? string.Empty)
            .Split('.').Where(static part => part.Length > 0).Select(static part => Identifiers.Escape(Identifiers.Mend(part)));
        return new GenerationSettings(isUsed && !isOff, string.Join(".", names), className, Property(options, "ProjectDir"), hasNullable);
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
