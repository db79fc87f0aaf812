using ResolutionKit.Accuracy.Gold;
using ResolutionKit.Citations;
using ResolutionKit.Text;

namespace ResolutionKit.Accuracy.Mutants;

/// <summary>A citation and its places in the text.</summary>
internal sealed record CitedPlace(Citation Citation, TextSpan Number, TextSpan? Date, TextSpan? Word)
{
    /// <summary>Its number, and its date and word where it has them, with all between.</summary>
    public TextSpan Whole => TextSpan.Union(Number, TextSpan.Union(Date ?? Number, Word ?? Number));

    /// <summary>Whether a stretch of the text touches it.</summary>
    public bool IsTouchedBy(TextSpan span) => span.Start < Whole.End && Whole.Start < span.End;

    /// <summary>The citations of a text that its annotations confirm: only what was read rightly can be tested for faults.</summary>
    public static List<CitedPlace> In(GoldText text)
    {
        var gold = text.Citations!.Value.ToList();
        var places = new List<CitedPlace>();
        foreach (var passage in text.Draft.Resolution.Passages)
        {
            foreach (var citation in passage.Citations)
            {
                var match = gold.FindIndex(expected => expected.Matches(FoundCitation.Of(citation)));
                if (match >= 0 && passage.Prose.GetSourceSpan(citation.NumberSpan) is { } number)
                {
                    gold.RemoveAt(match);
                    places.Add(new CitedPlace(citation, number, Source(passage, citation.DateSpan), Source(passage, citation.WordSpan)));
                }
            }
        }

        return places;
    }

    private static TextSpan? Source(Passage passage, TextSpan? span) => span is { } known ? passage.Prose.GetSourceSpan(known) : null;
}
