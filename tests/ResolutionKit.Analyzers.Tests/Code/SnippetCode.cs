namespace ResolutionKit.Analyzers.Tests.Code;

/// <summary>Files of code around what a test is about.</summary>
internal static class SnippetCode
{
    private const string Usings = """
        using System;
        using System.Diagnostics.CodeAnalysis;
        using System.Globalization;
        using ResolutionKit;
        using ResolutionKit.Citations;
        using ResolutionKit.Drafts;
        using ResolutionKit.Symbols;

        """;

    /// <summary>A file with members of a class.</summary>
    public static string Members(string members) => $"{Usings}\npublic static class Snippet\n{{\n{members}\n}}\n";

    /// <summary>A file with statements of a method.</summary>
    public static string Statements(string statements) => Members($"    public static void Run(Organ organ, string text, bool flag)\n    {{\n{statements}\n    }}");

    /// <summary>A file with an expression.</summary>
    public static string Expression(string expression) => Members($"    public static object? Value(Organ organ, string text, bool flag, DateOnly date) => {expression};");
}
