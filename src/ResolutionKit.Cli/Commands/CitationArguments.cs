using ResolutionKit.Citations;
using ResolutionKit.Languages;

namespace ResolutionKit.Cli.Commands;

/// <summary>Citations as they are typed or pasted: <c>resolution 73/266 of 5 December 2018</c>, in any official language.</summary>
internal static class CitationArguments
{
    /// <summary>The citations of a text, in the language in which most of them have a date; none where it cites nothing.</summary>
    public static ImmutableArray<Citation> Read(string text)
    {
        ImmutableArray<Citation> best = [];
        foreach (var language in DraftingLanguage.All)
        {
            var citations = CitationReader.Read(text, language);
            best = Score(citations) > Score(best) ? citations : best;
        }

        return best;
    }

    private static int Score(ImmutableArray<Citation> citations) => citations.Sum(citation => citation.DateSpan is null ? 1 : 2);
}
