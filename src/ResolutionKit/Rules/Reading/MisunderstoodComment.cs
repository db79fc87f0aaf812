using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Rules.Reading;

/// <summary>RK9011: a comment that should silence findings is not understood: an unknown word, an unknown rule, no rule at all, an end without a beginning.</summary>
public sealed class MisunderstoodComment() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK9011",
        Title = "Comment is not understood",
        MessageFormat = "{0}",
        DefaultSeverity = Severity.Warning,
        Why = "A misspelt comment silences nothing, and nothing else would say so.",
        Fixes = RuleFixes.OnRequest,
    };

    private static readonly string[] s_directives = [.. SuppressionComment.Directives.Select(directive => $"{SuppressionComment.Prefix}-{directive.Word}")];

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Suppression(Look);

    private static void Look(SuppressionContext context)
    {
        foreach (var comment in context.Draft.Suppressions)
        {
            if (comment.Kind == SuppressionKind.Unknown)
            {
                ReportDirective(context, comment);
            }
            else if (comment.Names.IsEmpty)
            {
                context.Report(new Finding(
                    comment.DirectiveSpan,
                    "This comment names no rule: write the numbers of the rules or the names of their families, and why, as in “RK4001: quoted from the Charter”."));
            }
        }

        foreach (var outcome in context.Outcomes)
        {
            if (outcome.Comment.Kind == SuppressionKind.Unknown)
            {
                continue;
            }

            if (!outcome.IsKnown)
            {
                ReportName(context, outcome.Name);
            }
            else if (outcome is { Comment.Kind: SuppressionKind.End, Name.Scope: null })
            {
                context.Report(new Finding(outcome.Name.Span, $"Nothing above silences {outcome.Name.Name}, so that there is nothing to end: name what a “resolutionkit-disable” names, or take this out."));
            }
        }
    }

    private static void ReportDirective(SuppressionContext context, Suppression comment)
    {
        var word = context.Draft.Source!.ToString(comment.DirectiveSpan);
        var nearest = Spelling.Nearest(word, s_directives);
        context.Report(new Finding(
            comment.DirectiveSpan,
            nearest is null ? $"“{word}” is not understood; there are {string.Join(", ", s_directives)}." : $"“{word}” is not understood; write “{nearest}”.")
        {
            Fixes = nearest is null ? [] : DraftFix.At($"Write “{nearest}”", isSafe: false, comment.DirectiveSpan, nearest),
        });
    }

    private static void ReportName(SuppressionContext context, SuppressedName name)
    {
        var nearest = NearestName(name.Name, context.KnownNames);
        context.Report(new Finding(
            name.Span,
            nearest is null
                ? $"There is no rule or family “{name.Name}”: write the numbers of rules, as RK4001, or the names of families: {string.Join(", ", RuleFamilyNames.All)}."
                : $"There is no rule or family “{name.Name}”; write “{nearest}”.")
        {
            Fixes = nearest is null ? [] : DraftFix.At($"Write “{nearest}”", isSafe: false, name.Span, nearest),
        });
    }

    // Numbers are near to each other by nature: of two that differ in more than one digit neither is meant for the other.
    private static string? NearestName(string name, ImmutableArray<string> known)
    {
        var nearest = Spelling.Nearest(name, known.AsSpan());
        return nearest is not null && char.IsDigit(nearest[nearest.Length - 1]) && nearest.Length == name.Length && Differences(name, nearest) > 1 ? null : nearest;
    }

    private static int Differences(string left, string right)
    {
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[i]) ? 0 : 1;
        }

        return count;
    }
}
