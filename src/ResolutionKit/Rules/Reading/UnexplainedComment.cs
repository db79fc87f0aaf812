using ResolutionKit.Drafts.Reading;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Reading;

/// <summary>RK9010: a comment that silences findings gives no reason.</summary>
public sealed class UnexplainedComment() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9010",
        Title = "Comment gives no reason",
        MessageFormat = "This comment does not say why {0} may be silenced: write the reason after a colon, as in “{1}: quoted from the Charter”.",
        DefaultSeverity = Severity.Warning,
        Why = "Who reads the draft next must be able to tell a judgement from an oversight; only the person who silenced a finding knows why.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        foreach (var comment in context.Draft.Suppressions)
        {
            if (comment is { Reason: null, Names.IsEmpty: false, Kind: not (SuppressionKind.End or SuppressionKind.Unknown) })
            {
                var last = comment.Names[comment.Names.Length - 1];
                context.Report(new Finding(new TextSpan(last.Span.End, 0), string.Join(", ", comment.Names.Select(name => name.Name)), last.Name));
            }
        }
    }
}
