namespace ResolutionKit.Analyzers;

/// <summary>Where the page of a rule is.</summary>
internal static class HelpLink
{
    private const string Docs = "https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/";

    /// <summary>The address of a rule's page: those of the library's rules stand in <c>docs/rules</c>, those of the analyzers' own (RK0xxx) in <c>docs/analyzers</c>.</summary>
    public static string Of(string id) => Docs + (id.StartsWith("RK0", StringComparison.Ordinal) ? "analyzers/" : "rules/") + id + ".md";
}
