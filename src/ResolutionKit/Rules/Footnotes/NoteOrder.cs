using ResolutionKit.Drafts;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Rules.Footnotes;

/// <summary>RK2003: footnotes are first referred to out of order, or a number is skipped.</summary>
/// <remarks>
/// A note that is referred to again keeps its number, so only first references count. An official text may begin above 1: the notes of a volume are
/// numbered through. Silent after a broken Word field, which may have been a marker (<c>RK9001</c>).
/// </remarks>
public sealed class NoteOrder() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK2003",
        Title = "Footnotes out of order",
        MessageFormat = "Footnote {0} is first referred to here, but footnote {1} is due.",
        DefaultSeverity = Severity.Error,
        Why = "Footnotes are numbered 1, 2, 3 in the order in which a text first refers to them, through its annexes.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var seen = new HashSet<int>();
        var due = context.Draft.Form == DraftForm.OfficialText ? 0 : 1;
        Passage? clean = null;
        foreach (var marker in FootnoteMarkers.Of(context.Resolution))
        {
            if (!SymbolScanner.TryNumber(marker.Label.AsSpan(), 4, out var number) || !seen.Add(number))
            {
                continue;
            }

            if (marker.Passage is { } passage && passage != clean)
            {
                if (!BrokenFields.FindIn(passage.Prose.Text).IsEmpty)
                {
                    return;
                }

                clean = passage;
            }

            if (due > 0 && number > due)
            {
                context.Report(marker.Passage, new Finding(null, number, due) { SourceSpan = marker.Place, Severity = context.IfNotDamage });
            }

            // After a finding, the count goes on from the number met, so that one mistake is reported once.
            due = number >= due ? number + 1 : due;
        }
    }
}
