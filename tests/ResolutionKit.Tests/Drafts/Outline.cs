using ResolutionKit.Drafts;

namespace ResolutionKit.Tests.Drafts;

/// <summary>A resolution in few lines, as tests compare it: label, deviating marker, markup.</summary>
internal static class Outline
{
    public static string Of(Resolution resolution)
    {
        var lines = new List<string>();
        if (resolution.EnactingClause is { } clause)
        {
            lines.Add($"clause: {(clause.IsEmpty ? "none" : clause.ToMarkup())}");
        }

        Section? section = null;
        LetteredPart? part = null;
        foreach (var passage in resolution.Passages)
        {
            if (passage.Part is not null && !ReferenceEquals(passage.Part, part))
            {
                part = passage.Part;
                lines.Add($"part {part.Letter}: {part.Title} {part.Adopted:yyyy-MM-dd} {part.Meeting}{(part.EnactingClause is { } own ? " clause: " + (own.IsEmpty ? "none" : own.ToMarkup()) : null)}".TrimEnd());
            }

            if (passage.Section is not null && !ReferenceEquals(passage.Section, section))
            {
                section = passage.Section;
                lines.Add($"section {section.Numeral}: {section.Title}".TrimEnd());
            }

            var marker = passage.Paragraph is { Marker: { } printed } && !passage.IsAfter ? $" [{printed}]" : string.Empty;
            lines.Add($"{passage.Label}{(passage.IsAfter ? " after" : string.Empty)}{(passage.Paragraph?.IsHeading == true ? " heading" : null)}{marker}: {passage.Prose.ToMarkup()}");
        }

        foreach (var annex in resolution.Annexes)
        {
            lines.Add($"annex {annex.Heading}: {annex.Title}".TrimEnd());
        }

        return string.Join('\n', lines);
    }

    public static string OfProblems(Draft draft) => string.Join('\n', draft.Problems.Select(problem => $"{problem.RuleId} «{draft.Source!.ToString(problem.Span)}» {problem.Message}"));
}
