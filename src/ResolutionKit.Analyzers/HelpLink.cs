namespace ResolutionKit.Analyzers;

/// <summary>Where the page of a rule is.</summary>
internal static class HelpLink
{
    private const string Rules = "https://github.com/ResolutionKit/ResolutionKit/blob/main/docs/rules/";

    /// <summary>The address of a rule's page.</summary>
    public static string Of(string id) => Rules + id + ".md";
}
