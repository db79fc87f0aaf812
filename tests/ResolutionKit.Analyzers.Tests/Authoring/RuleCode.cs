namespace ResolutionKit.Analyzers.Tests.Authoring;

/// <summary>The code of rules, around what a test is about.</summary>
internal static class RuleCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using ResolutionKit.Rules;
        using ResolutionKit.Text;

        """;

    /// <summary>A file with these types.</summary>
    public static string File(string types) => Usings + "\n" + types + "\n";

    /// <summary>The values of a descriptor, between its braces.</summary>
    public static string Values(string id = "\"AB5001\"", string title = "\"Word that is not ours\"", string message = "\"“{0}” is not ours; write “{1}”.\"") =>
        $"Id = {id}, Title = {title}, MessageFormat = {message}, DefaultSeverity = Severity.Warning, Why = \"Words matter.\"";

    /// <summary>A rule with a descriptor of these values, with further members and with what it does for each passage.</summary>
    public static string Rule(string values, string members = "", string look = "", string name = "OwnRule") => $$"""
        internal sealed class {{name}}() : DraftRule(Definition)
        {
            private static readonly RuleDescriptor Definition = new() { {{values}} };
            {{members}}
            protected override void Register(RuleRegistration on) => on.Passage(context => { {{look}} });
        }
        """;
}
