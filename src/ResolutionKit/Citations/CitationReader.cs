using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Citations;

/// <summary>Finds the resolutions and decisions that a running text cites.</summary>
public static class CitationReader
{
    /// <summary>Finds the citations of a text.</summary>
    /// <param name="text">The text: plain, with its lines joined.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="organ">The organ whose text it is: a bare <c>16/21</c> is that organ's.</param>
    /// <returns>The citations in the order in which their numbers stand.</returns>
    public static ImmutableArray<Citation> Read(string text, DraftingLanguage language, Organ organ = Organ.GeneralAssembly)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        _ = organ;
        return [];
    }
}
