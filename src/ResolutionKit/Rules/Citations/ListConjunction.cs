namespace ResolutionKit.Rules.Citations;

/// <summary>RK1017: the conjunction of a list of citations stands before another than its last member.</summary>
/// <remarks>
/// Numbers that share a date are one member, and the conjunction between them is their own. A list is judged where nothing but commas and one conjunction
/// stands between its members, so that it is sure which of them is the last.
/// </remarks>
public sealed class ListConjunction() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1017",
        Title = "Conjunction before another than the last member of a list",
        MessageFormat = "“{0}” belongs before the last member of the list, {1}, with “{2}” here.",
        DefaultSeverity = Severity.Warning,
        Why = "Each year the latest resolution is added at the end of a list; the conjunction must move with it.",
        Fixes = RuleFixes.OnRequest,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.CitationList(Look);

    private static void Look(CitationListContext context)
    {
        var text = context.Passage.Prose.Text;
        if (context.Citations.Length < 3 || context.Language.Citations is not { } grammar || context.Citations[0].WordSpan is not { } word ||
            !context.Citations.All(citation => citation.WordSpan == word && !citation.NumberSpan.IsEmpty) || QuotedText.Covers(text, context.Citations[0].NumberSpan.Start))
        {
            return;
        }

        var groups = CitedGroup.Of(context.Citations);
        ListSeparator misplaced = default;
        ListSeparator last = default;
        for (var i = 1; i < groups.Count; i++)
        {
            var (start, end) = (groups[i - 1].Span.End, groups[i].Span.Start);
            last = start <= end ? ListSeparator.Read(text, start, end, grammar) : default;
            if (!last.IsKnown || (last.HasConjunction && (i == groups.Count - 1 || misplaced.IsKnown)))
            {
                return;
            }

            misplaced = last.HasConjunction ? last : misplaced;
        }

        if (misplaced.IsKnown)
        {
            Report(context, misplaced, last);
        }
    }

    private static void Report(CitationListContext context, ListSeparator misplaced, ListSeparator last)
    {
        var prose = context.Passage.Prose;
        var (here, there) = (Written(prose, misplaced), Written(prose, last));
        var conjunction = prose.Text.Substring(misplaced.Conjunction.Start, misplaced.Conjunction.Length);
        context.Report(new Finding(misplaced.Conjunction, conjunction, context.Citations[^1].Number, there.Trim())
        {
            Severity = context.IsOldPrint ? Severity.Info : null,
            Fixes = prose.GetSourceSpan(misplaced.Span) is { } first && prose.GetSourceSpan(last.Span) is { } second
                ? [new DraftFix($"Put “{conjunction}” before the last member", IsSafe: false, [new TextEdit(first, there), new TextEdit(second, here)])]
                : [],
        });
    }

    private static string Written(Prose prose, ListSeparator separator) => prose.Text.Substring(separator.Span.Start, separator.Span.Length);
}
