using ResolutionKit.Citations;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Citations;

/// <summary>RK1008: a dated list is out of order.</summary>
/// <remarks>A date that is wrong is out of order too; that is not reported a second time.</remarks>
public sealed class ListOrder() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK1008",
        Title = "Dated list is out of order",
        MessageFormat = "{0} of {1} stands after {2} of {3}; lists go by date.",
        DefaultSeverity = Severity.Info,
        Why = "Resolutions are listed in the order of their adoption, so that a reader sees at once whether one is missing.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.CitationList(Look);

    private static void Look(CitationListContext context)
    {
        Citation? before = null;
        foreach (var citation in context.Citations)
        {
            if (citation is not { Date: { } date, DateBinding: DateBinding.Direct or DateBinding.Shared })
            {
                continue;
            }

            if (before?.Date is { } earlier && date < earlier && IsRight(context, citation) && IsRight(context, before))
            {
                context.Report(citation.NumberSpan, CitedText.Name(citation), IsoDate.FormatLong(date), before.Number, IsoDate.FormatLong(earlier));
            }

            before = citation;
        }
    }

    private static bool IsRight(CitationListContext context, Citation citation)
    {
        var answer = context.Registry.Find(citation.Number, citation.Kind);
        return answer.Impossible is null && (answer.Date ?? citation.Date) == citation.Date && !(citation.Date < answer.Earliest || citation.Date > answer.Latest);
    }
}
