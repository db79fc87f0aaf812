using ResolutionKit.Citations;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>A member of a list of citations: a number with its date, or several numbers that share one.</summary>
/// <param name="Span">Its place, from its first number or date to its last.</param>
internal readonly record struct CitedGroup(TextSpan Span)
{
    /// <summary>The members of a list, in order.</summary>
    public static List<CitedGroup> Of(ImmutableArray<Citation> list)
    {
        var groups = new List<CitedGroup>();
        for (var i = 0; i < list.Length; i++)
        {
            var span = TextSpan.Union(list[i].NumberSpan, list[i].DateSpan ?? list[i].NumberSpan);
            if (i > 0 && ((list[i].DateSpan is { } date && date == list[i - 1].DateSpan) || IsLetterOf(list[i - 1], list[i])))
            {
                groups[groups.Count - 1] = new CitedGroup(TextSpan.Union(groups[groups.Count - 1].Span, span));
                continue;
            }

            groups.Add(new CitedGroup(span));
        }

        return groups;
    }

    /// <summary>Where a citation ends: behind its date, if the date follows it.</summary>
    public static int EndOf(Citation citation) => Math.Max(citation.NumberSpan.End, citation.DateSpan?.End ?? 0);

    // 43/78 A and B: the second letter stands without the number.
    private static bool IsLetterOf(Citation first, Citation second) =>
        second.Number.Letter is not null && first.Number.Serial == second.Number.Serial && first.Number.Session == second.Number.Session && first.Number.Year == second.Number.Year;
}
