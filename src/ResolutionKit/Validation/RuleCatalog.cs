using ResolutionKit.Rules;

namespace ResolutionKit.Validation;

/// <summary>The rules that come with the library.</summary>
public static class RuleCatalog
{
    /// <summary>All rules, in the order of their numbers.</summary>
    public static ImmutableArray<DraftRule> All { get; } =
    [
    ];
}
