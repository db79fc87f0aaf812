using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.DraftFiles;

/// <summary>What can be said of a draft as a file of the project, beside what its rules find in it.</summary>
internal static class DraftDescriptors
{
    public static readonly DiagnosticDescriptor Unreadable = new(
        "RK0101", "Draft cannot be read", "{0}", "Drafts", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A file that the project names as a draft is missing, or is not text in UTF-8. The other drafts are checked all the same.", HelpLink.Of("RK0101"));

    public static readonly DiagnosticDescriptor Item = new(
        "RK0102", "Metadata of a draft are not understood", "{0}", "Drafts", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The item ResolutionDraft takes the form and the language of a text that does not show them.", HelpLink.Of("RK0102"));

    public static readonly DiagnosticDescriptor Configuration = new(
        "RK0103", "Configuration of drafts is not understood", "{0}", "Drafts", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is broken in a configuration may be what matters, so nothing is said of the drafts under it until it is mended.", HelpLink.Of("RK0103"));

    public static readonly DiagnosticDescriptor Failure = new(
        "RK0104", "Draft could not be checked", "ResolutionKit made a mistake of its own here, and says nothing of this draft: {0}. Please report it with the draft.", "Drafts", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The fault is the library's, not the draft's. The other drafts are checked all the same.", HelpLink.Of("RK0104"));
}
