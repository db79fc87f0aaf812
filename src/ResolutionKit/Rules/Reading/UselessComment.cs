using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Rules.Reading;

/// <summary>RK9009: a comment silences nothing.</summary>
/// <remarks>A rule that was not asked says nothing, so that nobody knows what the comment would silence; then this one says nothing either.</remarks>
public sealed class UselessComment() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9009",
        Title = "Comment silences nothing",
        MessageFormat = "{0} finds nothing where this comment would silence it; take {0} out of the comment.",
        DefaultSeverity = Severity.Warning,
        Why = "A comment that outlived its reason hides the next mistake of the same kind.",
        Fixes = RuleFixes.Safe,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Suppression(Look);

    private static void Look(SuppressionContext context)
    {
        foreach (var outcome in context.Outcomes)
        {
            if (outcome.IsUseless)
            {
                context.Report(new Finding(outcome.Name.Span, outcome.Name.Name) { Fixes = FixOf(context, outcome) });
            }
        }
    }

    private static ImmutableArray<DraftFix> FixOf(SuppressionContext context, SuppressionOutcome outcome)
    {
        if (context.Draft.Source is not { } source)
        {
            return [];
        }

        var comment = outcome.Comment;
        var isAll = context.Outcomes.Where(other => other.Comment == comment).All(other => other.IsUseless);
        var removed = isAll ? comment.Names : [outcome.Name];
        var edits = new List<TextEdit> { CommentEdits.Remove(source, comment, removed.Contains) };
        if (comment.Kind == SuppressionKind.Region)
        {
            // What ends the region goes with what begins it.
            edits.AddRange(context.Draft.Suppressions
                .Where(end => end.Kind == SuppressionKind.End && end.Names.Any(name => Ends(name, removed)))
                .Select(end => CommentEdits.Remove(source, end, name => Ends(name, removed))));
        }

        return [new DraftFix(isAll ? "Take the comment out" : $"Take {outcome.Name.Name} out", IsSafe: true, [.. edits])];
    }

    private static bool Ends(SuppressedName end, ImmutableArray<SuppressedName> begun) =>
        end.Scope is { } scope && begun.Any(name => name.Scope == scope && string.Equals(name.Name, end.Name, StringComparison.OrdinalIgnoreCase));
}
