using Microsoft.CodeAnalysis;

namespace ResolutionKit.Analyzers.Code;

/// <summary>What can be said of numbers, symbols, dates and paths in C# code.</summary>
internal static class CodeDescriptors
{
    public static readonly DiagnosticDescriptor Number = new(
        "RK0001", "Text is not a resolution number", "{0}", "Code", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A constant that is read as a resolution number is none: reading it throws a FormatException.", HelpLink.Of("RK0001"));

    public static readonly DiagnosticDescriptor Symbol = new(
        "RK0002", "Text is not a document symbol", "{0}", "Code", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A constant that is read as a document symbol is none: reading it throws a FormatException.", HelpLink.Of("RK0002"));

    public static readonly DiagnosticDescriptor Session = new(
        "RK0003", "Text is not a session", "{0}", "Code", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A constant that is read as a session is none: reading it throws a FormatException.", HelpLink.Of("RK0003"));

    public static readonly DiagnosticDescriptor Date = new(
        "RK0004", "Date of a citation is wrong", "{0}", "Code", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A citation made in code gives a date on which its resolution or decision was not adopted, as the registry knows it.", HelpLink.Of("RK0004"));

    public static readonly DiagnosticDescriptor NoSuchText = new(
        "RK0005", "There is no such resolution or decision", "{0}", "Code", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A number in code is well formed, but no resolution or decision can have it: it lies beyond its session or year, or belongs to another.", HelpLink.Of("RK0005"));

    public static readonly DiagnosticDescriptor DraftPath = new(
        "RK0006", "The project has no such draft", "The project has no draft at '{0}'{1}", "Code", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A relative path in code names a draft that is not among those of the project.", HelpLink.Of("RK0006"));

    public static readonly DiagnosticDescriptor WrittenDate = new(
        "RK0007", "Date cited in a string or comment is wrong", "{0}", "Code", DiagnosticSeverity.Info, isEnabledByDefault: false,
        "A string or comment cites a resolution or decision with a date on which it was not adopted.", HelpLink.Of("RK0007"));
}
