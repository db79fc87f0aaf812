using ResolutionKit.Rules;
using ResolutionKit.Rules.Structure;

namespace ResolutionKit.Validation;

/// <summary>The rules that come with the library.</summary>
public static class RuleCatalog
{
    /// <summary>All rules, in the order of their numbers.</summary>
    public static ImmutableArray<DraftRule> All { get; } =
    [
        new PreambularTerminator(),
        new OperativeTerminator(),
        new SubparagraphTerminator(),
        new EnactingClause(),
    ];
}
