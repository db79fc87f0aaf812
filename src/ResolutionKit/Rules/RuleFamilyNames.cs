namespace ResolutionKit.Rules;

/// <summary>The names of families as they are written in comments: <c>citations</c>, <c>language-versions</c>.</summary>
internal static class RuleFamilyNames
{
    public static ImmutableArray<string> All { get; } = ["citations", "footnotes", "numbering", "structure", "wording", "masthead", "typography", "language-versions", "reading"];

    /// <summary>The family of a name, whatever its case; null where there is none.</summary>
    public static RuleFamily? Find(string name)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (string.Equals(All[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return (RuleFamily)(i + 1);
            }
        }

        return null;
    }
}
