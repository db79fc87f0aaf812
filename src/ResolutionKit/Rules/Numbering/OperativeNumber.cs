using ResolutionKit.Drafts;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Numbering;

/// <summary>RK3001: operative paragraphs are not numbered 1, 2, 3.</summary>
/// <remarks>
/// Numbers run through the whole operative part; they may begin anew after the heading of a section, and do so in each resolution of a lettered set.
/// Texts of the 1940s leave all paragraphs unnumbered; in an official text that is no finding.
/// </remarks>
public sealed class OperativeNumber() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK3001",
        Title = "Operative paragraphs are not numbered in sequence",
        MessageFormat = "This operative paragraph {0}; its number is {1}.",
        DefaultSeverity = Severity.Error,
        Fixes = RuleFixes.OnRequest,
        Why = "Operative paragraphs are cited by their numbers, so each has one of its own, and none is skipped.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var passages = context.Resolution.Passages;
        var scheme = context.Language.Markers;
        Passage? before = null;
        for (var i = 0; i < passages.Length; i++)
        {
            var passage = passages[i];
            if (passage is not { Kind: PassageKind.Operative, Level: 0, IsAfter: false, ExpectedMarker.Length: > 0 })
            {
                continue;
            }

            var (printed, due) = (scheme.OrdinalOf(0, passage.Marker), scheme.OrdinalOf(0, passage.ExpectedMarker));
            var beginsAnew = printed == 1 && before?.Section != passage.Section;
            before = passage;
            if (printed == due || beginsAnew || (printed == 0 && context.Draft.Form == DraftForm.OfficialText && IsUnnumbered(passages, passage.Part)))
            {
                continue;
            }

            var found = passage.Marker.Length == 0 ? "is not numbered" : $"is numbered {passage.Marker}";
            context.Report(passage, new Finding(new TextSpan(0, 0), found, due)
            {
                SourceSpan = passage.Paragraph!.MarkerSpan,
                Severity = context.IfNotDamage,
                Fixes = Renumbering.From(context, i, due),
            });
        }
    }

    private static bool IsUnnumbered(ImmutableArray<Passage> passages, LetteredPart? part)
    {
        foreach (var passage in passages)
        {
            if (passage is { Kind: PassageKind.Operative, Level: 0, IsAfter: false } && passage.Part == part && passage.Marker.Length > 0)
            {
                return false;
            }
        }

        return true;
    }
}
