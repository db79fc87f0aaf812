using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Structure;

/// <summary>RK4004: the enacting clause is missing, or does not end with a comma.</summary>
/// <remarks>The clause names the organ, which is the subject of the sentence that a resolution is. Where no preamble follows it may stand without its comma.</remarks>
public sealed class EnactingClause() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK4004",
        Title = "Enacting clause is missing or without its comma",
        MessageFormat = "The enacting clause {0}; it should be “{1}”.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.Safe,
        Why = "The enacting clause names the organ that speaks: it is the subject of the whole resolution, and a comma parts it from the preamble.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var resolution = context.Resolution;
        if (resolution.Parts.IsEmpty)
        {
            Check(context, resolution.EnactingClause, resolution.Preamble, resolution.Operative, context.PlaceOf(DraftField.EnactingClause));
        }

        foreach (var part in resolution.Parts)
        {
            Check(context, part.EnactingClause, part.Preamble, part.Operative, null);
        }
    }

    // 'The Security Council ⏎ Resolves: ⏎ 1. …' has no preamble either.
    private static bool IsLeadIn(ImmutableArray<Paragraph> preamble, DraftingLanguage language) =>
        preamble is [{ Items.IsEmpty: true } only] && TerminalMark.Of(only.Text, language).Mark is ':' or '：';

    private static void Check(DraftContext context, Prose? clause, ImmutableArray<Paragraph> preamble, ImmutableArray<Paragraph> operative, TextSpan? place)
    {
        var isEmpty = preamble.IsEmpty && operative.IsEmpty;
        if (clause is null || isEmpty || (context.Body is { } own ? own.EnactingClause : context.Language.EnactingClauseOf(context.Resolution.Organ)) is not { } due)
        {
            return;
        }

        var first = preamble.IsEmpty ? operative : preamble;
        if (clause.Text.Trim().Length == 0)
        {
            var before = place ?? (first[0].Span is { } span ? new TextSpan(span.Start, 0) : null);
            context.Report(new Finding(before, "is missing", due)
            {
                Severity = context.IfNotDamage,
            });
            return;
        }

        if (context.Body?.IsEnactingClause(clause.Text) == false)
        {
            context.Report(new Finding(clause.GetSourceSpan(new TextSpan(0, clause.Text.Length)) ?? place, "is not that of the body", due)
            {
                Fixes = DraftFix.In(clause, $"Write “{due}”", isSafe: false, new TextSpan(0, clause.Text.Length), due),
            });
            return;
        }

        var comma = context.Language.Punctuation.Comma;
        var mark = TerminalMark.Of(clause, context.Language);
        if (mark.Mark == comma || preamble.IsEmpty || IsLeadIn(preamble, context.Language) || ConvertedMarks.StandFor(context, mark.Mark, comma))
        {
            return;
        }

        var end = clause.GetSourceSpan(mark.Span) ?? place;
        context.Report(new Finding(end, mark.IsMissing ? "does not end with a comma" : $"ends with “{mark.Mark}”", due)
        {
            Severity = mark.IsMissing ? context.IfNotDamage : null,
            Fixes = clause.GetSourceSpan(mark.Span) is null || (!mark.IsMissing && !mark.IsCommaOrStop) ? [] : DraftFix.In(clause, $"End with {comma}", isSafe: true, mark.Span, comma.ToString()),
        });
    }
}
