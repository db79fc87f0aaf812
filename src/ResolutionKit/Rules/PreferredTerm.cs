using ResolutionKit.Languages;

namespace ResolutionKit.Rules;

/// <summary>A term in the form that a user's own list prefers.</summary>
/// <param name="Use">The form to use: <c>cybersecurity</c>.</param>
/// <param name="Not">The forms to be replaced by it: <c>cyber security</c>.</param>
public sealed record PreferredTerm(string Use, ImmutableArray<string> Not)
{
    /// <summary>The languages of the texts for which it holds; empty for all.</summary>
    public ImmutableArray<DraftingLanguage> Languages { get; init; } = [];
}
