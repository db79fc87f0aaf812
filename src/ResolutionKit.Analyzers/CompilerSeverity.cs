using Microsoft.CodeAnalysis;
using ResolutionKit.Rules;

namespace ResolutionKit.Analyzers;

/// <summary>How grave a finding is, in the compiler's words.</summary>
internal static class CompilerSeverity
{
    /// <summary>The compiler's severity for the library's.</summary>
    public static DiagnosticSeverity Of(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
